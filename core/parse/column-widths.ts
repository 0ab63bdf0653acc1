import type {Line} from './line.ts';
import type {LineClues} from './line-clues.ts';

/** 栏宽 – the measures a page's columns may have, in half ems, and how much of the page each explains. */
export type ColumnWidths = {
	/** Ascending; the last one is Infinity: no column, each paragraph a line. */
	readonly widths: readonly number[];
	/** Share of the page's unfinished lines within half an em of the width. */
	readonly support: readonly number[];
};

/** Nothing wider is a column of a newspaper; such lines are whole paragraphs. */
const widest = 62;
const narrowest = 5;
/** A page has rarely more than six measures, each with its squeezed and stretched neighbours. */
const most = 14;

/** On a page of fewer unfinished lines a width that occurs once counts, too. */
const fewLines = 30;

/** Collects the widths that at least two unfinished lines share. */
export function readColumnWidths(lines: readonly Line[], clues: readonly LineClues[]): ColumnWidths {
	const counts = new Map<number, number>();
	let total = 0;
	for (const [at, line] of lines.entries()) {
		if (line.form !== undefined || line.width > widest || line.width < narrowest) continue;
		if (clues[at]?.end === 'final') continue;
		const width = Math.round(2 * (line.width - line.squeeze + line.stretch / 2)) / 2;
		counts.set(width, (counts.get(width) ?? 0) + 1);
		total++;
	}
	const near = (width: number): number =>
		(counts.get(width) ?? 0) + (counts.get(width - 0.5) ?? 0) + (counts.get(width + 0.5) ?? 0);
	const kept = [...counts]
		.filter(([, count]) => count >= (total < fewLines ? 1 : 2))
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.slice(0, most)
		.map(([width]) => width)
		.sort((a, b) => a - b);
	const widths = [...kept, Number.POSITIVE_INFINITY];
	return {
		widths,
		support: widths.map(width => (width === Number.POSITIVE_INFINITY ? 0 : near(width) / Math.max(1, total))),
	};
}
