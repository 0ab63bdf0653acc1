import {CharClass, classOf} from '../text/char-class.ts';
import {squeezeSpaces} from '../text/squeeze-spaces.ts';
import type {Removals} from './removals.ts';

const isLatin = (code: number): boolean => classOf(code) === CharClass.latin && code < 0x250;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Joins the lines of one paragraph into clean text. A Latin word cut with a hyphen is made whole: `China-`, `goods`. */
export function joinLines(lines: readonly string[], removals: Removals): string {
	const out: string[] = [];
	let last = '';
	for (const line of lines) {
		const text = squeezeSpaces(line);
		if (last !== '') {
			const before = last.charCodeAt(last.length - 1);
			const after = text.charCodeAt(0);
			const hyphened = before === 0x2d && isLatin(last.charCodeAt(last.length - 2)) && isLower(after);
			if (hyphened) {
				out[out.length - 1] = last.slice(0, -1);
				removals.add('line-end-hyphen', '-');
			} else if (isLatin(before) && isLatin(after)) out.push(' ');
		}
		out.push(text);
		last = text;
	}
	return out.join('');
}
