/** Issue, page and article as the archive keeps them: what was parsed, where it stands, and how each fact is known. */
import type {ArticleId, IsoDay, IssueId, PageId, PageNumber, PublicationId} from './ids.ts';
import type {Article, Byline, Doubt, Furniture, LineRange, Teaser} from './page.ts';

/** How a page's fact is known: printed on it, inferred from its text, from the feed's catalogue, or put in by the reader. */
export type Basis = 'printed' | 'inferred' | 'catalogue' | 'person';

/** One fact with its basis; `note` says the evidence in words where it is not simply printed. */
export type Fact<T> = {readonly value: T; readonly basis: Basis; readonly note?: string};

/** What files a page: its publication, day, number and section. A missing fact is absent, never guessed. */
export type PageFacts = {
	readonly publication?: Fact<string>;
	/** The day it is filed under, and the latest day it may be of. `exact` false is shown as 约. */
	readonly date?: Fact<{readonly earliest: IsoDay; readonly latest: IsoDay; readonly exact: boolean}>;
	readonly pageNumber?: Fact<PageNumber>;
	readonly section?: Fact<string>;
	readonly issueNumber?: Fact<number>;
};

/** A page as its issue lists it. */
export type PageEntry = {
	readonly id: PageId;
	readonly pageNumber?: PageNumber;
	readonly section?: string;
	readonly articles: number;
};

/** 期 – one day's issue of one publication. */
export type ArchivedIssue = {
	readonly id: IssueId;
	readonly publicationId: PublicationId;
	/** Absent while nobody has named the paper (报名待填). */
	readonly publication?: string;
	/** Earliest day; absent where the page leaves the date open (日期待填). */
	readonly date?: IsoDay;
	readonly latest?: IsoDay;
	/** False where the day is inferred: shown as 约. */
	readonly exact: boolean;
	readonly dateBasis?: Basis;
	readonly issueNumber?: number;
	/** In page order. */
	readonly pages: readonly PageEntry[];
	readonly articles: number;
};

/** What a list of articles shows of one, without reading it. */
export type ArticleSummary = {
	readonly id: ArticleId;
	readonly kind: Article['kind'];
	readonly headline: readonly string[];
	/** 拟题 – made from the lead where the page prints no headline; shown as derived. */
	readonly derivedTitle?: string;
	readonly bylines: readonly Byline[];
	/** The first 80 characters of the body. */
	readonly excerpt: string;
	readonly subheads: readonly string[];
	/** Characters of the text, white space apart. */
	readonly characters: number;
	/** Its source lines, so that a doubt about some of them can stand beside it. */
	readonly lines: readonly LineRange[];
};

/** 版面 – a page with its articles' summaries, its furniture and its source text. */
export type ArchivedPage = {
	readonly id: PageId;
	readonly issueId: IssueId;
	readonly facts: PageFacts;
	readonly source: string;
	/** The page text as it was given, byte order mark and line ends normalised, white space kept. */
	readonly text: string;
	readonly articles: readonly ArticleSummary[];
	readonly teasers: readonly Teaser[];
	readonly furniture: readonly Furniture[];
	readonly doubts: readonly Doubt[];
};

/** 稿件 – an article with its place. */
export type ArchivedArticle = Article & {
	readonly id: ArticleId;
	readonly pageId: PageId;
	readonly issueId: IssueId;
	readonly facts: PageFacts;
	readonly derivedTitle?: string;
	readonly characters: number;
};

/** What the archive holds. */
export type Totals = {readonly issues: number; readonly pages: number; readonly articles: number};

/** Where a reader stopped in an article. */
export type ReadingPlace = {
	readonly articleId: ArticleId;
	/** The block that stood at the top, counted from 0, and how much of it was above, from 0 to 1. */
	readonly block: number;
	readonly within: number;
	/** Characters of the text behind that place, white space apart. */
	readonly left: number;
	/** Milliseconds since 1970. */
	readonly at: number;
};
