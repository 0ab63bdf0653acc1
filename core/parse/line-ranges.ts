import type {LineRange} from '../newspaper/page.ts';
import type {Line} from './line.ts';

/** Ranges of source lines for lines of one owner: neighbours with nothing but blanks between them are one range. */
export function toRanges(own: readonly number[], lines: readonly Line[]): LineRange[] {
	const sorted = isAscending(own) ? own : [...new Set(own)].sort((a, b) => a - b);
	const ranges: [number, number][] = [];
	let last = -2;
	for (const at of sorted) {
		const number = lines[at]?.number ?? 0;
		const range = ranges.at(-1);
		if (range !== undefined && at === last + 1) range[1] = number;
		else ranges.push([number, number]);
		last = at;
	}
	return ranges;
}

/** Asides are gathered in print order: a page of a million of them is not sorted again. */
function isAscending(own: readonly number[]): boolean {
	for (let at = 1; at < own.length; at++) if ((own[at] ?? 0) <= (own[at - 1] ?? 0)) return false;
	return true;
}
