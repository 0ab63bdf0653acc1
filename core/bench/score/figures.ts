import type {Tally} from './tally.ts';

export type Figures = Readonly<Record<string, number>>;

const f1 = (hits: number, gold: number, got: number): number => (gold + got === 0 ? 1 : (2 * hits) / (gold + got));
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** `perfect` is the share of articles right in every field; `found`, `byline`, `paragraph` and `aside` are F1. */
export function figuresOf(t: Tally): Figures {
	const share = (count: number) => (t.articles === 0 ? 1 : count / t.articles);
	return {
		pages: t.pages,
		articles: t.articles,
		perfect: round(share(t.perfect)),
		found: round(f1(t.found, t.articles, t.parsed)),
		headline: round(share(t.headline)),
		byline: round(f1(t.bylineHits, t.bylineGold, t.bylineParsed)),
		paragraph: round(f1(t.blockHits, t.blockGold, t.blockParsed)),
		caption: round(share(t.caption)),
		jump: round(share(t.jump)),
		dateline: round(share(t.dateline)),
		standfirst: round(share(t.standfirst)),
		issue: round(t.pages === 0 ? 1 : t.issue / t.pages),
		aside: round(f1(t.asideHits, t.asideGold, t.asideParsed)),
		conserved: round(t.pages === 0 ? 1 : t.conserved / t.pages),
	};
}

export const lineOf = (figures: Figures): string =>
	Object.entries(figures)
		.map(([name, value]) => `${name} ${value}`)
		.join('  ');
