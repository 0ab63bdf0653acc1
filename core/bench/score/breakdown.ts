/** Figures by trait: where a parse is weak shows in one table. */
import {figuresOf} from './figures.ts';
import {add, emptyTally, type Tally} from './tally.ts';

export type Breakdown = {
	readonly count: (trait: string, value: string, tally: Tally) => void;
	readonly table: () => string;
};

const columns = ['articles', 'perfect', 'found', 'headline', 'byline', 'paragraph'] as const;

export function createBreakdown(): Breakdown {
	const tallies = new Map<string, Tally>();
	return {
		count: (trait, value, tally) => {
			const key = `${trait} ${value}`;
			const into = tallies.get(key) ?? emptyTally();
			add(into, tally);
			tallies.set(key, into);
		},
		table: () => {
			const head = ['', ...columns].map((title, at) => (at === 0 ? title.padEnd(20) : title.padStart(10))).join('');
			const rows = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, tally]) => key.padEnd(20) + row(tally));
			return [head, ...rows].join('\n');
		},
	};
}

/** What was parsed beside the gold is known for pages only, so of one article the shares of gold are shown. */
function row(tally: Tally): string {
	const whole =
		tally.pages > 0
			? tally
			: {...tally, parsed: tally.articles, bylineParsed: tally.bylineGold, blockParsed: tally.blockGold};
	const figures = figuresOf(whole);
	return columns.map(column => String(figures[column]).padStart(10)).join('');
}
