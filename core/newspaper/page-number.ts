/** 版次: a page number as printed, in any of its dresses, brought to the one that ids use. */
import type {PageNumber} from './ids.ts';

const digits = '〇一二三四五六七八九';

/** 十二 → 12, 二十 → 20, 三 → 3; undefined for anything else. */
function fromChinese(printed: string): number | undefined {
	const match = /^(?<tens>[一二三四五六七八九]?十)?(?<ones>[一二三四五六七八九]?)$/u.exec(printed);
	const {tens, ones = ''} = match?.groups ?? {};
	if (match === null || (tens === undefined && ones === '')) return undefined;
	const ten = tens === '十' ? 1 : Math.max(0, digits.indexOf(tens?.charAt(0) ?? '〇'));
	return ten * 10 + digits.indexOf(ones || '〇');
}

/**
 * Reads 「第二版」「06」「A05」「第３版」「Ａ5版」 as `2`, `6`, `A5`, `3`, `A5`.
 *
 * What is no page number gives undefined: a person may type anything into the field.
 */
export function toPageNumber(printed: string): PageNumber | undefined {
	const bare = printed.normalize('NFKC').replace(/\s/gu, '').replace(/^第/u, '').replace(/版$/u, '').toUpperCase();
	const chinese = fromChinese(bare);
	if (chinese !== undefined) return String(chinese) as PageNumber;
	const {letter, number} = /^(?<letter>[A-Z]{0,2})0*(?<number>[1-9]\d{0,3})$/u.exec(bare)?.groups ?? {};
	return number === undefined ? undefined : (`${letter ?? ''}${number}` as PageNumber);
}

/** Page order: 1, 2, 10, A1, A2, B1; pages without a number last. */
export function comparePageNumbers(left: PageNumber | undefined, right: PageNumber | undefined): number {
	const [leftLetter, leftNumber] = sortKey(left);
	const [rightLetter, rightNumber] = sortKey(right);
	if (leftLetter !== rightLetter) return leftLetter < rightLetter ? -1 : 1;
	return leftNumber - rightNumber;
}

function sortKey(pageNumber: PageNumber | undefined): [letter: string, number: number] {
	const {letter, number} = /^(?<letter>\D*)(?<number>\d+)$/u.exec(pageNumber ?? '')?.groups ?? {};
	return number === undefined ? ['\uffff', 0] : [letter ?? '', Number(number)];
}
