import type {Article, Furniture, LineRange, Teaser} from '../../newspaper/page.ts';

/** A page in the page format without doubts: what a right parse of a page text holds. */
export type GoldPage = {
	readonly source: string;
	readonly publication: string | null;
	readonly date: {readonly earliest: string; readonly latest: string; readonly exact: boolean} | null;
	readonly pageNumber: string | null;
	readonly section: string | null;
	readonly issueNumber: number | null;
	readonly articles: readonly Article[];
	readonly teasers: readonly Teaser[];
	readonly furniture: readonly Furniture[];
};

/** An article before it has lines. */
export type Copy = Omit<Article, 'lines'>;

/** How an article was set: what the score is broken down by. */
export type ArticleTraits = {readonly heading: 'first' | 'last' | 'none'; readonly byline: BylineForm};
export type BylineForm = 'own' | 'bracket' | 'tail' | 'agency' | 'none';

export type TypesetPage = {
	readonly source: string;
	readonly text: string;
	readonly gold: GoldPage;
	/** In the order of gold.articles. */
	readonly articleTraits: readonly ArticleTraits[];
	/** `blanks: paragraph`, `wrap: columns`, … */
	readonly traits: Readonly<Record<string, string>>;
	/** False where nothing printed fixes the day: then the date is not scored. */
	readonly dated: boolean;
};

export type {Article, Furniture, LineRange, Teaser};
