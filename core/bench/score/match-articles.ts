/** Pairs gold articles with parsed ones by the body they share: greedy, best overlap first. */
import type {Article} from '../../newspaper/page.ts';

export type Match = {readonly index: number; readonly overlap: number};

export const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, '');
export const bodyOf = (article: Pick<Article, 'blocks'>): string => bare(article.blocks.map(({text}) => text).join(''));

type Bag = {readonly counts: ReadonlyMap<string, number>; readonly size: number};

function bagOf(text: string): Bag {
	const counts = new Map<string, number>();
	for (let at = 0; at + 1 < text.length; at++) {
		const pair = text.slice(at, at + 2);
		counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	return {counts, size: Math.max(0, text.length - 1)};
}

function shared(left: Bag, right: Bag): number {
	let count = 0;
	for (const [pair, times] of left.counts) count += Math.min(times, right.counts.get(pair) ?? 0);
	return count;
}

/** For each gold article the parsed one that has most of its body; articles without shared text stay unmatched. */
export function matchArticles(
	gold: readonly Pick<Article, 'blocks'>[],
	parsed: readonly Pick<Article, 'blocks'>[],
): Map<number, Match> {
	const left = gold.map(article => bagOf(bodyOf(article)));
	const right = parsed.map(article => bagOf(bodyOf(article)));
	const pairs = left.flatMap((goldBag, from) =>
		right.map((parsedBag, to) => ({
			from,
			to,
			overlap: shared(goldBag, parsedBag) / Math.max(goldBag.size, parsedBag.size, 1),
		})),
	);
	const matches = new Map<number, Match>();
	const taken = new Set<number>();
	for (const {from, to, overlap} of pairs.filter(pair => pair.overlap > 0).sort((a, b) => b.overlap - a.overlap)) {
		if (matches.has(from) || taken.has(to)) continue;
		matches.set(from, {index: to, overlap});
		taken.add(to);
	}
	return matches;
}
