import {isSpace} from '../text/char-class.ts';
import {measure} from '../text/measure.ts';
import type {Line} from './line.ts';

const byteOrderMark = 0xfeff;

/**
 * Cuts a page's text into its non-blank lines, measured; no form is read yet.
 *
 * 换行: LF and CRLF end a line; a lone CR does where the text has no LF at all (old Macintosh files).
 */
export function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	const lineEnd = text.includes('\n') ? '\n' : '\r';
	let blanks = 0;
	let number = 0;
	for (let start = text.charCodeAt(0) === byteOrderMark ? 1 : 0; start <= text.length; ) {
		const found = text.indexOf(lineEnd, start);
		const end = found < 0 ? text.length : found;
		number++;
		const trimmed = text.slice(start, end).trim();
		if (trimmed === '') blanks++;
		else {
			lines.push(readLine(trimmed, {number, blanks, indent: indentOf(text, start)}));
			blanks = 0;
		}
		start = end + 1;
	}
	return lines;
}

type Place = {readonly number: number; readonly blanks: number; readonly indent: number};

function readLine(text: string, {number, blanks, indent}: Place): Line {
	const {width, squeeze, stretch, letterSpaced, spaced, halfMarks} = measure(text);
	return {
		width,
		squeeze,
		stretch,
		letterSpaced,
		spaced,
		halfMarks,
		number,
		text,
		tight: spaced || halfMarks ? tighten(text) : text,
		blanks,
		frame: indent === 0.5,
		indented: indent >= 1,
		form: undefined,
	};
}

/** Leading white space in ems: one narrow space opens a frame, an em and more is a printed indent. */
function indentOf(text: string, start: number): number {
	let ems = 0;
	for (let at = start; ems < 8; at++) {
		const code = text.charCodeAt(at);
		if (!isSpace(code)) break;
		if (code === 0x09) ems += 2;
		else ems += code === 0x20 || code === 0xa0 ? 0.5 : 1;
	}
	return ems === 1 && text.charCodeAt(start) < 0x100 ? 0 : ems;
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
