/** The smallest pieces a line break keeps whole: a character, a number, a Latin word, —— and ……. */
export type Unit = {
	readonly text: string;
	/** In ems: full-width 1, ASCII ½. */
	readonly width: number;
	readonly kind: 'han' | 'latin' | 'opening' | 'closing' | 'mark' | 'space';
};

const units = /[0-9A-Za-z][0-9A-Za-z.,%:/~+-]*[0-9A-Za-z%]|——|……|./gsu;
const closing = /^[，。、；：！？”’）》」』】〉〕,.;:!?)\]…·%]/u;
const opening = /^[“‘（《「『【〈〔([]/u;

export function splitUnits(text: string): Unit[] {
	return Array.from(text.matchAll(units), ([piece]) => ({text: piece, width: widthOf(piece), kind: kindOf(piece)}));
}

export function widthOf(text: string): number {
	let width = 0;
	for (const char of text) width += char <= '~' ? 0.5 : 1;
	return width;
}

function kindOf(text: string): Unit['kind'] {
	if (text === ' ' || text === '\u3000') return 'space';
	if (/^[0-9A-Za-z]/u.test(text)) return 'latin';
	if (opening.test(text)) return 'opening';
	if (text === '——') return 'mark';
	return closing.test(text) ? 'closing' : 'han';
}
