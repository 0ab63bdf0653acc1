/** The object stores of the archive, typed: a wrong store, key or value is a compile error. Version history in `migrations.ts`. */
import type {DBSchema} from 'idb';
import type {
	ArchivedArticle,
	ArchivedIssue,
	ArchivedPage,
	PageFacts,
	ReadingPlace,
	Totals,
} from '../newspaper/archived.ts';
import type {ArticleId, IssueId, PageId, PublicationId} from '../newspaper/ids.ts';
import type {Origin} from './origin.ts';

/**
 * `issues`, `pages` and `articles` need no index for "of this issue": ids read like a path, so the children of one
 * are a key range (see keys.ts). A secondary index costs a write for every record.
 */
export interface ArchiveSchema extends DBSchema {
	publications: {key: PublicationId; value: StoredPublication};
	issues: {key: IssueId; value: StoredIssue};
	pages: {key: PageId; value: StoredPage; indexes: {byText: string; bySketch: number}};
	articles: {key: ArticleId; value: ArchivedArticle};
	aliases: {key: string; value: Alias; indexes: {byTarget: string}};
	feeds: {key: string; value: StoredFeed};
	feedIssues: {key: [feed: string, issue: string]; value: StoredFeedIssue};
	importQueue: {key: string; value: QueuedPage};
	readingPlaces: {key: ArticleId; value: ReadingPlace; indexes: {byTime: number}};
	totals: {key: string; value: Totals};
}

/** A paper, with the name it is shown by. */
export type StoredPublication = {readonly id: PublicationId; readonly name?: string};

/** An issue with what each of its pages says of it, so that one page's write need not read the others' texts. */
export type StoredIssue = ArchivedIssue & {readonly entries: readonly IssueEntry[]};
export type IssueEntry = {
	readonly id: PageId;
	readonly facts: Pick<PageFacts, 'publication' | 'date' | 'pageNumber' | 'section' | 'issueNumber'>;
	readonly articles: number;
};

export type StoredPage = ArchivedPage & {
	/** Fingerprint of the text, blind to typesetting. */
	readonly textPrint: string;
	/** Fingerprint of text, facts and cut together: equal means that storing it again would change nothing. */
	readonly cutPrint: string;
	readonly origins: readonly Origin[];
	/** A sample of the text, only where the place is open: what is known to stand there needs no search. */
	readonly sketch?: readonly number[];
};

/** An id that a page or article would have had, or once had, and the one it has. */
export type Alias = {readonly id: string; readonly to: string};

export type StoredFeed = {
	readonly url: string;
	readonly title: string;
	readonly issues: number;
	readonly articles: number;
	readonly refreshed?: string;
};

/** One file of a feed that is verified and stored, and the pages it brought. `issue` is the file's key in the index. */
export type StoredFeedIssue = {
	readonly feed: string;
	readonly issue: string;
	readonly sha256: string;
	readonly pages: readonly PageId[];
	/** Pages that an earlier file of this issue brought: to be dropped when the refresh is through. */
	readonly stale: readonly PageId[];
};

/** A page text on its way in: durable before anything is said to be stored. Keys sort in the order of arrival. */
export type QueuedPage = {
	readonly key: string;
	readonly name: string;
	readonly text: string;
	readonly facts: PageFacts;
};
