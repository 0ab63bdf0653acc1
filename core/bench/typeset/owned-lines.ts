/** A gold page as numbered lines with their owners, and back: what a disturbance works on. */
import type {LineRange} from '../../newspaper/page.ts';
import type {GoldPage} from './gold-page.ts';

/** `owner` counts through articles, teasers and furniture, in that order; undefined for blank lines. */
export type OwnedLine = {readonly text: string; readonly owner: number | undefined};
export type Exam = {readonly text: string; readonly gold: GoldPage};

const itemsOf = (gold: GoldPage) => [...gold.articles, ...gold.teasers, ...gold.furniture];

export function ownLines({text, gold}: Exam): OwnedLine[] {
	const lines = text.replace(/\n$/u, '').split(/\r?\n/u);
	const owners = new Map<number, number>();
	itemsOf(gold).forEach(({lines: ranges}, item) => {
		for (const [first, last] of ranges) for (let line = first; line <= last; line++) owners.set(line, item);
	});
	return lines.map((line, at) => ({text: line, owner: line.trim() ? owners.get(at + 1) : undefined}));
}

export function fromOwnLines(lines: readonly OwnedLine[], gold: GoldPage): Exam {
	let item = 0;
	const renumber = <T extends {readonly lines: readonly LineRange[]}>(one: T): T => ({
		...one,
		lines: rangesOf(lines, item++),
	});
	const articles = gold.articles.map(renumber);
	const teasers = gold.teasers.map(renumber);
	const furniture = gold.furniture.map(renumber);
	return {text: `${lines.map(({text}) => text).join('\n')}\n`, gold: {...gold, articles, teasers, furniture}};
}

/** Ranges run across blank lines, never across another owner's. */
export function rangesOf<T>(lines: readonly {readonly owner: T | undefined}[], owner: T): LineRange[] {
	const ranges: [number, number][] = [];
	let open = false;
	lines.forEach((line, at) => {
		if (line.owner === undefined) return;
		const last = ranges.at(-1);
		if (line.owner !== owner) open = false;
		else if (open && last) last[1] = at + 1;
		else {
			ranges.push([at + 1, at + 1]);
			open = true;
		}
	});
	return ranges;
}
