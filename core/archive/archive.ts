/** The archive as both shells see it: one object, opened by `open-archive`. */
import type {
	ArchivedArticle,
	ArchivedIssue,
	ArchivedPage,
	PageFacts,
	ReadingPlace,
	Totals,
} from '../newspaper/archived.ts';
import type {ArticleId, IssueId, PageId, PublicationId} from '../newspaper/ids.ts';
import type {ParsedPage} from '../newspaper/page.ts';
import type {KnownFacts} from '../newspaper/page-facts.ts';

/** Reading: what a page of the reader asks for. Every one resolves from IndexedDB alone. */
export interface ReadArchive {
	/** Ids of all issues, newest first and undated ones last: what a calendar needs, without reading a record. */
	issueIds(): Promise<readonly IssueId[]>;
	/** The papers that the archive holds issues of; one that nobody has named has no name. */
	publications(): Promise<readonly {readonly id: PublicationId; readonly name?: string}[]>;
	/** All issues, newest first; undated ones last. */
	issues(): Promise<readonly ArchivedIssue[]>;
	issue(id: IssueId): Promise<ArchivedIssue | undefined>;
	page(id: PageId): Promise<ArchivedPage | undefined>;
	/** Follows the alias table, so an id of an earlier parse still finds its article. */
	article(id: ArticleId): Promise<ArchivedArticle | undefined>;
	totals(): Promise<Totals>;
	/** The other half of a jump in the same issue, when two independent cues agree (page number and shared words). */
	jump(article: ArchivedArticle, direction: 'to' | 'from'): Promise<JumpTarget>;
	/** Where the reader stopped in an article. */
	readingPlace(id: ArticleId): Promise<ReadingPlace | undefined>;
	/** The places read last, newest first. */
	latestReadingPlaces(count: number): Promise<readonly ReadingPlace[]>;
	keepReadingPlace(place: ReadingPlace): Promise<void>;
}

export type JumpTarget =
	| {readonly kind: 'article'; readonly id: ArticleId}
	/** The page is in the archive, but no article on it is surely the other half. */
	| {readonly kind: 'page'; readonly id: PageId}
	| {readonly kind: 'missing'; readonly pageNumber: string};

/** A page text that was read and cut but not stored: what the preview shows. */
export type Draft = {
	readonly id: string;
	readonly name: string;
	readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
	readonly text: string;
	readonly page: ParsedPage;
	readonly facts: PageFacts;
	/** Characters of the source, white space apart, that are in no item: 0 unless the parser is broken. */
	readonly lost: number;
	/** What storing it would do to the archive. */
	readonly effect: StoreEffect;
	/** The stored page that it corrects, equals, or will stand beside. */
	readonly meets?: PageId;
};

/** Why a file is no page text, as a code the shells word. */
export type RefusalCode =
	| 'empty'
	| 'binary'
	| 'pdf'
	| 'image'
	| 'too-large'
	| 'no-chinese'
	| 'unreadable'
	| 'bad-zip'
	| 'encrypted-zip';
export type Refusal = {readonly name: string; readonly code: RefusalCode; readonly detail?: string};

/** Progress of one job, in pages. */
export type ImportProgress = {
	readonly done: number;
	readonly total: number;
	readonly articles: number;
	/** What was just stored, for the progress line: `临江日报 8月8日前后，切出 10 篇`. */
	readonly latest?: {
		readonly pageId: PageId;
		readonly facts: PageFacts;
		readonly articles: number;
		readonly effect: StoreEffect;
	};
};

/**
 * What storing a page did. `beside`: its printed place holds a wholly different text (another edition), so nothing was
 * overwritten and it stands beside it.
 */
export type StoreEffect = 'new' | 'unchanged' | 'corrects' | 'beside';

export type ImportOutcome = {
	/** Pages written, corrected ones and those beside others included. */
	readonly pages: number;
	/** Articles on the pages written. */
	readonly articles: number;
	/** Pages that the archive had already, word for word; not among `pages`. */
	readonly unchanged: number;
	/** Pages that took the place of an earlier text of themselves. */
	readonly corrected: number;
	/** Pages stored beside a different text of the same printed place. */
	readonly beside: number;
};

/** A followed feed. */
export type Feed = {
	readonly url: string;
	readonly title: string;
	readonly issues: number;
	readonly articles: number;
	/** Issue files verified and stored so far. */
	readonly stored: number;
	/** ISO time of the last complete refresh. */
	readonly refreshed?: string;
};

export type FeedProgress = ImportProgress & {
	/** Issue files fetched, verified and stored so far. */
	readonly files: number;
	readonly bytes: number;
	readonly totalBytes: number;
};

/** Page texts to store; one after the other where they come from files, so that a folder of years is never in memory at once. */
export type GivenPages = Iterable<GivenPage> | AsyncIterable<GivenPage>;
export type GivenPage = Pick<Draft, 'name' | 'text' | 'facts'>;

/** Writing: runs in a worker, one at a time across tabs (Web Locks). */
export interface WriteArchive {
	/** Cuts a page text and says what storing it would do; `known` is what a person filled in. Stores nothing. */
	draft(file: Pick<Draft, 'name' | 'text' | 'encoding'>, known?: KnownFacts): Promise<Draft>;
	/** Stores drafts as a durable queue first, then page by page, each page in one transaction. Resolves when all are durable. */
	importDrafts(drafts: GivenPages, options: ImportOptions): Promise<ImportOutcome>;
	/** Finishes what an earlier start left in the queue; resolves to undefined when there was nothing. */
	resumeImport(options: ImportOptions): Promise<ImportOutcome | undefined>;
	/** Pages left in the queue by a start that was killed. */
	pendingImports(): Promise<number>;
	/** Drops what is still queued; pages already stored stay. */
	discardPending(): Promise<void>;
	feeds(): Promise<readonly Feed[]>;
	/** Follows a feed: fetches `feed.json` and every issue file that is new or changed, verifying each SHA-256. */
	refreshFeed(
		url: string,
		options: {signal?: AbortSignal; onProgress?: (progress: FeedProgress) => void},
	): Promise<ImportOutcome>;
	/** Forgets the feed and the pages that only it brought. */
	removeFeed(url: string): Promise<{pages: number; articles: number}>;
	removePage(id: PageId): Promise<void>;
	removePublication(id: PublicationId): Promise<void>;
}

export type ImportOptions = {readonly signal?: AbortSignal; readonly onProgress?: (progress: ImportProgress) => void};

export type Archive = ReadArchive & WriteArchive & {close(): void};
