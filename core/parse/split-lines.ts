import {measure} from '../text/measure.ts';
import type {Line} from './line.ts';

/** 换行 – LF and CRLF end a line; a lone CR does where the text has no LF at all (old Macintosh files). */
function lineEnds(text: string): RegExp {
	return text.includes('\n') ? /\r?\n/u : /\r/u;
}

/** A printed indent: two full-width spaces, or three narrow ones and more, a tab included. */
const printedIndent = /^(?:[\u3000\u2003]{1,4}|[ \u00a0]{3,8}|\t)(?=\S)/u;
const frameSpace = /^[ \u00a0](?=\S)/u;

/** Cuts a page's text into its non-blank lines, measured; no form is read yet. */
export function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	let blanks = 0;
	let number = 0;
	for (const raw of text.replace(/^\ufeff/u, '').split(lineEnds(text))) {
		number++;
		const trimmed = raw.trim();
		if (trimmed === '') {
			blanks++;
			continue;
		}
		lines.push({
			...measure(trimmed),
			number,
			text: trimmed,
			tight: tighten(trimmed),
			blanks,
			frame: frameSpace.test(raw),
			indented: printedIndent.test(raw),
			form: undefined,
		});
		blanks = 0;
	}
	return lines;
}

const halfMarks: ReadonlyMap<string, string> = new Map([
	[',', '，'],
	['.', '。'],
	[';', '；'],
	[':', '：'],
	['?', '？'],
	['!', '！'],
	['(', '（'],
	[')', '）'],
]);

/** Without white space; ASCII marks beside Chinese as the Chinese ones they stand for: `琅琅书声,来自漳州`. */
function tighten(text: string): string {
	const tight = /\s/u.test(text) ? text.replace(/\s+/gu, '') : text;
	if (!/[,.;:?!()]/u.test(tight)) return tight;
	return tight.replace(
		/(?<=[\p{Script=Han}）)”」])[,.;:?!()]|[()](?=\p{Script=Han})/gu,
		mark => halfMarks.get(mark) ?? mark,
	);
}
