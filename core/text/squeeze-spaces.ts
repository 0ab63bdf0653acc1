import {CharClass, classOf, isHan, isSpace} from './char-class.ts';

/** 正文 lines run on across their ends; 标题 clauses keep one space. */
export type SpaceUse = 'body' | 'display';

const closesAscii = new Set([...'%,.;:!?)'].map(mark => mark.charCodeAt(0)));
/** A line with more pieces than this is spaced out, no slogan; the bound also keeps hostile lines linear. */
const sloganParts = 24;
const opensQuote = '“「『';
const closesQuote = '”」』';

/** Whether a space between these two code units is one a reader of Latin script needs: `Belt and Road`. */
function isWordSpace(before: number, after: number): boolean {
	if (before >= 0x80 && classOf(before) !== CharClass.latin) return false;
	if (after >= 0x80 && classOf(after) !== CharClass.latin) return false;
	return !closesAscii.has(after) && before !== 0x28;
}

/**
 * Takes out the spaces that only justify: between Chinese characters, around Chinese punctuation, between digits or
 * Latin and Chinese. Kept: one space between Latin words, and between the clauses of a quoted slogan
 * (`“E路文明 迎盛会”`) when the line is not itself spaced out; in display lines between any clauses.
 */
export function squeezeSpaces(text: string, use: SpaceUse = 'body'): string {
	const trimmed = text.trim();
	if (!/\s/u.test(trimmed)) return trimmed;
	const parts = trimmed.split(/\s+/u);
	const clausal = use === 'display' && parts.every(part => part.length > 1);
	const slogans = parts.length <= sloganParts;
	const out = [parts[0] ?? ''];
	let quote = -1;
	for (let i = 1; i < parts.length; i++) {
		const last = parts[i - 1] ?? '';
		const next = parts[i] ?? '';
		const before = last.charCodeAt(last.length - 1);
		const after = next.charCodeAt(0);
		quote = slogans ? openQuoteAfter(last, quote, i - 1) : -1;
		const keep =
			isWordSpace(before, after) ||
			(isClauseSpace(before, after) && (clausal || (quote >= 0 && isSlogan(parts, quote, i))));
		out.push(keep ? ` ${next}` : next);
	}
	return out.join('');
}

/** The part in which the quotation still open behind part `at` began, or -1. */
function openQuoteAfter(part: string, open: number, at: number): number {
	let now = open;
	for (const mark of part) {
		if (opensQuote.includes(mark)) now = at;
		else if (closesQuote.includes(mark)) now = -1;
	}
	return now;
}

const isClauseSpace = (before: number, after: number): boolean =>
	!isSpace(after) && (isHan(before) || isClosing(before)) && (isHan(after) || isOpening(after));
const isClosing = (code: number): boolean => closesQuote.includes(String.fromCharCode(code)) || code === 0x300b;
const isOpening = (code: number): boolean => opensQuote.includes(String.fromCharCode(code)) || code === 0x300a;

/** Whether the quotation from part `open` on is a slogan of clauses, and nothing outside it is spaced out. */
function isSlogan(parts: readonly string[], open: number, at: number): boolean {
	const first = parts[open] ?? '';
	const start = Math.max(...[...opensQuote].map(mark => first.lastIndexOf(mark)));
	if (first.length - start - 1 < 2) return false;
	let last = at;
	while (last < parts.length && last < at + 4 && !/[”」』]/u.test(parts[last] ?? '')) last++;
	const end = (parts[last] ?? '').search(/[”」』]/u);
	if (end < 2) return false;
	for (let i = open + 1; i < last; i++) if ((parts[i] ?? '').length < 2) return false;
	return !parts.some(
		(part, i) => i > 0 && (i <= open || i > last) && isHan(part.charCodeAt(0)) && endsHan(parts[i - 1]),
	);
}

const endsHan = (part: string | undefined): boolean => part !== undefined && isHan(part.charCodeAt(part.length - 1));
