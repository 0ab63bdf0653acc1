import type {Line} from './line.ts';

/**
 * 断词 – whether the word that a line end cuts stands whole elsewhere on the page: counts the two trigrams across the
 * line end that occur inside other lines. A filter of bits, so a page of any size is answered in constant time.
 */
export type WordJoins = (before: string, after: string) => number;

const hash = (a: number, b: number, c: number, mask: number): number => ((a * 0x9e37 + b) * 0x79b9 + c * 0x85eb) & mask;

export function collectWordJoins(lines: readonly Line[]): WordJoins {
	const characters = lines.reduce((sum, {tight}) => sum + tight.length, 0);
	let size = 1 << 14;
	while (size < characters * 16 && size < 1 << 26) size <<= 1;
	const bits = new Uint8Array(size >> 3);
	const mask = size - 1;
	for (const {tight} of lines) {
		for (let i = 2; i < tight.length; i++) {
			const at = hash(tight.charCodeAt(i - 2), tight.charCodeAt(i - 1), tight.charCodeAt(i), mask);
			bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
		}
	}
	const has = (a: number, b: number, c: number): number => {
		if (!(a > 0x2fff && b > 0x2fff && c > 0x2fff)) return 0;
		const at = hash(a, b, c, mask);
		return ((bits[at >> 3] ?? 0) >> (at & 7)) & 1;
	};
	return (before, after) => {
		const [w, x] = [before.charCodeAt(before.length - 2), before.charCodeAt(before.length - 1)];
		const [y, z] = [after.charCodeAt(0), after.charCodeAt(1)];
		return has(w, x, y) + has(x, y, z);
	};
}
