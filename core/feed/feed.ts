/**
 * 馆藏源 – an archive as static files, for any web server:
 *
 * ```
 * feed.json                                       the index, below
 * issues/2022-06-13-1f3a…9c.json                  one file an issue: its pages' texts, cut, with their facts
 * ```
 *
 * An issue file is named by its day and the beginning of its SHA-256: a changed issue is a new file, so no cache between
 * publisher and reader can serve an old one under a new name. Bytes are a pure function of the pages: no times, no order
 * of reading, keys always in the same order. A reader of version 1 ignores fields that it does not know; a change that it
 * could not ignore is a new version.
 */

import type {PageFacts} from '../newspaper/archived.ts';
import type {IsoDay, IssueId} from '../newspaper/ids.ts';
import type {ParsedPage} from '../newspaper/page.ts';
import {type Check, isBoolean, isCount, isString, listOf, matching, maybe, oneOf, shaped} from './check.ts';
import {isDay, isPageFacts, isParsedPage} from './check-page.ts';

export const feedFormat = 'jianbao-feed';
export const issueFormat = 'jianbao-issue';
export const feedVersion = 1;
/** The index's file name; a feed's address is this file's. */
export const feedFile = 'feed.json';

/** `feed.json`. */
export type FeedIndex = {
	readonly format: typeof feedFormat;
	readonly version: typeof feedVersion;
	readonly title: string;
	/** Sorted by id and part. */
	readonly issues: readonly FeedIssue[];
};

/** One issue as the index lists it. */
export type FeedIssue = {
	readonly id: IssueId;
	/** From 1, where an issue is so large that it has several files: the undated pages of a whole archive are one issue. */
	readonly part?: number;
	/** Address relative to `feed.json`, inside its folder. */
	readonly file: string;
	readonly bytes: number;
	/** Lower-case hexadecimal. */
	readonly sha256: string;
	readonly pages: number;
	readonly articles: number;
	/** Absent while nobody has named the paper. */
	readonly publication?: string;
	/** Absent where the day is open. */
	readonly date?: IsoDay;
	readonly exact: boolean;
};

/** What tells one file of the index from the others, whatever its content. */
export const fileKey = ({id, part}: FeedIssue): string => (part === undefined ? id : `${id} ${part}`);

/** An issue's file, or one part of it. */
export type FeedIssueFile = {
	readonly format: typeof issueFormat;
	readonly version: typeof feedVersion;
	readonly id: IssueId;
	/** In page order. */
	readonly pages: readonly FeedPage[];
};

/** A page as a feed carries it: the text as given, and how it was cut. */
export type FeedPage = {
	readonly source: string;
	readonly text: string;
	readonly facts: PageFacts;
	readonly page: ParsedPage;
};

// One folder step or file name: no scheme, no `..`, no leading dot, nothing that needs escaping.
const isFileAddress = matching(/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/u);
const isSha256 = matching(/^[0-9a-f]{64}$/u);
const isIssueId = matching<IssueId>(/^[^/]{1,100}\/(?:\d{4}-\d{2}-\d{2}|undated)$/u);

const isFeedIssue = shaped<FeedIssue>({
	id: isIssueId,
	part: maybe(isCount),
	file: isFileAddress,
	bytes: isCount,
	sha256: isSha256,
	pages: isCount,
	articles: isCount,
	publication: maybe(isString),
	date: maybe(isDay),
	exact: isBoolean,
});

export const isFeedIndex: Check<FeedIndex> = shaped<FeedIndex>({
	format: oneOf(feedFormat),
	version: oneOf(feedVersion),
	title: isString,
	issues: listOf(isFeedIssue),
});

export const isFeedPage = shaped<FeedPage>({source: isString, text: isString, facts: isPageFacts, page: isParsedPage});

export const isFeedIssueFile: Check<FeedIssueFile> = shaped<FeedIssueFile>({
	format: oneOf(issueFormat),
	version: oneOf(feedVersion),
	id: isIssueId,
	pages: listOf(isFeedPage),
});
