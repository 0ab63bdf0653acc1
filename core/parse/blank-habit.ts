import {lattice} from './costs.ts';
import type {Line} from './line.ts';
import type {LineClues} from './line-clues.ts';

/**
 * 空行的习惯 – what the blank lines before a line say on this page: the cost of a paragraph break there, negative
 * where blanks speak for one. Learnt from the page itself: some print a blank between all lines, some between
 * paragraphs only, some where a frame ends or before an opening quotation mark.
 */
export type BlankHabit = (blanks: number, beforeQuote: boolean) => number;

const kinds = 3;
const kindOf = (blanks: number): number => Math.min(blanks, kinds - 1);
/**
 * Counts to start from, for 0, 1, 2 and more blanks: papers print blanks between paragraphs rather than inside them.
 * A page with habits of its own outweighs them within a column.
 */
const priorJoins = [4, 1, 0.5] as const;
const priorBreaks = [2, 2.5, 1] as const;

/** Learns from sure joins (nothing finished) and sure breaks (finished well short of the measure). */
export function learnBlankHabit(lines: readonly Line[], clues: readonly LineClues[]): BlankHabit {
	const joins = Float64Array.from([...priorJoins, ...priorJoins]);
	const breaks = Float64Array.from([...priorBreaks, ...priorBreaks]);
	const measure = usualWidth(lines);
	for (let i = 1; i < lines.length; i++) {
		const [line, before, clue] = [lines[i], lines[i - 1], clues[i - 1]];
		if (line === undefined || before === undefined || clue === undefined) continue;
		if (line.form !== undefined || before.form !== undefined) continue;
		const slot = kindOf(line.blanks) + (clues[i]?.start === 'quote' ? kinds : 0);
		if (clue.end === 'pause' || (clue.end === 'none' && before.width > 0.7 * measure))
			joins[slot] = (joins[slot] ?? 0) + 1;
		else if (clue.end === 'final' && before.width < 0.8 * measure) breaks[slot] = (breaks[slot] ?? 0) + 1;
	}
	const cost = Float64Array.from(joins, (join, slot) => {
		const from = slot < kinds ? 0 : kinds;
		const sum = (counts: Float64Array): number => counts.slice(from, from + kinds).reduce((a, b) => a + b, 0);
		const ratio = Math.log(join / sum(joins)) - Math.log((breaks[slot] ?? 1) / sum(breaks));
		return Math.max(-lattice.blankMax, Math.min(lattice.blankMax, ratio));
	});
	return (blanks, beforeQuote) => cost[kindOf(blanks) + (beforeQuote ? kinds : 0)] ?? 0;
}

/** The median width of open lines. */
function usualWidth(lines: readonly Line[]): number {
	const widths = lines.filter(({form, width}) => form === undefined && width < 62).map(({width}) => width);
	widths.sort((a, b) => a - b);
	return widths[widths.length >> 1] ?? 16;
}
