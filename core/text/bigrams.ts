import {isHan, isSpace} from './char-class.ts';

/**
 * Calls `each` with a number for every pair of neighbouring characters, white space skipped and pairs with no Chinese,
 * digit or letter left out. The number is the pair itself: no collisions.
 */
export function eachBigram(text: string, each: (bigram: number) => void): void {
	let before = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (isSpace(code)) continue;
		const word = isWord(code);
		if (before !== 0 && word) each((before << 16) | code);
		before = word ? code : 0;
	}
}

const isWord = (code: number): boolean =>
	isHan(code) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
