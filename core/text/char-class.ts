/**
 * Classes of UTF-16 code units, in one table so that measuring a line costs one look-up a character.
 *
 * `space` is exactly what `String.prototype.trim` takes for white space: a line of NUL or zero-width characters is
 * printed matter and must be kept.
 */
export const CharClass = {other: 0, han: 1, digit: 2, latin: 3, wide: 4, ascii: 5, space: 6} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const ranges: readonly (readonly [from: number, to: number, as: CharClass])[] = [
	[0x21, 0x7e, CharClass.ascii],
	[0x30, 0x39, CharClass.digit],
	[0x41, 0x5a, CharClass.latin],
	[0x61, 0x7a, CharClass.latin],
	[0xb7, 0xb7, CharClass.wide],
	[0xc0, 0x24f, CharClass.latin],
	[0x370, 0x4ff, CharClass.latin],
	[0x2010, 0x2027, CharClass.wide],
	[0x2030, 0x205e, CharClass.wide],
	[0x2100, 0x27bf, CharClass.wide],
	[0x3001, 0x303f, CharClass.wide],
	[0x3005, 0x3007, CharClass.han],
	[0x3040, 0x31bf, CharClass.han],
	[0x3200, 0x33ff, CharClass.wide],
	[0x3400, 0x9fff, CharClass.han],
	[0xac00, 0xd7a3, CharClass.han],
	// A surrogate pair is nearly always a rare character of a name: both halves count as Chinese.
	[0xd800, 0xdfff, CharClass.han],
	[0xf900, 0xfaff, CharClass.han],
	[0xff01, 0xffef, CharClass.wide],
	[0x09, 0x0d, CharClass.space],
	[0x20, 0x20, CharClass.space],
	[0xa0, 0xa0, CharClass.space],
	[0x1680, 0x1680, CharClass.space],
	[0x2000, 0x200a, CharClass.space],
	[0x2028, 0x2029, CharClass.space],
	[0x202f, 0x202f, CharClass.space],
	[0x205f, 0x205f, CharClass.space],
	[0x3000, 0x3000, CharClass.space],
	[0xfeff, 0xfeff, CharClass.space],
];

const table = new Uint8Array(0x10000);
for (const [from, to, as] of ranges) table.fill(as, from, to + 1);

/** The class number of a code unit, one of `CharClass`. */
export const classOf = (code: number): number => table[code] ?? CharClass.other;

export const isSpace = (code: number): boolean => table[code] === CharClass.space;
export const isHan = (code: number): boolean => table[code] === CharClass.han;
