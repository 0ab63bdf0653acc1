/** Compares one parsed page with its gold: issue facts, lines beside the articles, and that no line is lost. */
import type {LineRange} from '../../newspaper/page.ts';
import type {GoldPage} from '../typeset/gold-page.ts';

export const issueFields = ['date', 'pageNumber', 'section', 'issueNumber', 'publication'] as const;
export type IssueField = (typeof issueFields)[number];

/** Facts that differ. A date may be narrower than gold's range, never outside it. `dated` false: no date to score. */
export function wrongFacts(gold: GoldPage, parsed: GoldPage, dated: boolean): IssueField[] {
	const wrong: IssueField[] = issueFields.filter(field => field !== 'date' && gold[field] !== parsed[field]);
	return !dated || sameDate(gold.date, parsed.date) ? wrong : ['date', ...wrong];
}

function sameDate(gold: GoldPage['date'], parsed: GoldPage['date']): boolean {
	if (!gold || !parsed) return gold === parsed;
	const inside = parsed.earliest >= gold.earliest && parsed.latest <= gold.latest && parsed.earliest <= parsed.latest;
	return inside && parsed.exact === gold.exact;
}

type Ranged = {readonly lines: readonly LineRange[]};

export function linesOf(items: readonly Ranged[]): number[] {
	return items.flatMap(({lines}) =>
		lines.flatMap(([first, last]) => Array.from({length: last - first + 1}, (_, at) => first + at)),
	);
}

/** Lines of teasers and furniture that hold print; blank ones between them say nothing. */
export function asideLines(page: Pick<GoldPage, 'teasers' | 'furniture'>, source: readonly string[]): Set<number> {
	return new Set(linesOf([...page.teasers, ...page.furniture]).filter(line => source[line - 1]?.trim()));
}

/** Non-blank source lines that are in no item, or in more than one. */
export function unconserved(parsed: GoldPage, source: readonly string[]): number[] {
	const count = new Map<number, number>();
	for (const line of linesOf([...parsed.articles, ...parsed.teasers, ...parsed.furniture]))
		count.set(line, (count.get(line) ?? 0) + 1);
	return source.flatMap((text, at) => (text.trim() && count.get(at + 1) !== 1 ? [at + 1] : []));
}
