/** Follows a feed: brings what is new or changed, one issue a transaction, so that a refresh goes on where it was killed. */
import {type FeedIssue, type FeedPage, fileKey} from '../feed/feed.ts';
import type {FetchOptions} from '../feed/fetch-bytes.ts';
import {type FoundFeed, readFeed, readFeedIssue} from '../feed/read-feed.ts';
import {ArchiveError} from '../newspaper/archive-error.ts';
import {feedIssuesOf, keepFeedIssue} from '../store/feed-issues.ts';
import {keepFeed, readFeedRecord} from '../store/feeds.ts';
import type {Store} from '../store/open-store.ts';
import {originOf} from '../store/origin.ts';
import type {StoredFeedIssue} from '../store/schema.ts';
import {inPageTransaction} from '../store/transactions.ts';
import type {FeedProgress, ImportOutcome} from './archive.ts';
import type {IncomingPage} from './build-page.ts';
import {dropStale} from './drop-stale.ts';
import {type Locks, withImportLock} from './import-lock.ts';
import {addStored, nothingDone} from './outcome.ts';
import {readAhead} from './read-ahead.ts';
import type {StoredAs} from './store-page.ts';
import {writePages} from './write-page.ts';

export type FollowOptions = FetchOptions & {readonly onProgress?: (progress: FeedProgress) => void};

/** Files fetched ahead of the one being stored: over a mobile network the round trip, not the disk, is what one waits for. */
const filesAhead = 4;

export function refreshFeed(
	{store, locks}: {readonly store: Store; readonly locks: Locks | undefined},
	url: string,
	options: FollowOptions,
): Promise<ImportOutcome> {
	return withImportLock(locks, options.signal, async () => {
		const feed = await readFeed(url, options);
		const known = await store.run(db => feedIssuesOf(db, url));
		await keepRecord(store, feed);
		const outcome = await bringChanged(store, feed, new Map(known.map(state => [state.issue, state])), options);
		await dropStale(store, url, new Set(feed.index.issues.map(fileKey)));
		await keepRecord(store, feed, new Date().toISOString());
		return outcome;
	});
}

/** Fetches and stores every issue whose file is not the one stored. */
async function bringChanged(
	store: Store,
	feed: FoundFeed,
	known: ReadonlyMap<string, StoredFeedIssue>,
	options: FollowOptions,
): Promise<ImportOutcome> {
	const {signal, onProgress} = options;
	const changed = feed.index.issues.filter(issue => known.get(fileKey(issue))?.sha256 !== issue.sha256);
	const total = sum(changed, issue => issue.pages);
	const totalBytes = sum(changed, issue => issue.bytes);
	const fetched = readAhead(changed, filesAhead, signal, (issue, stop) =>
		readFeedIssue(feed, issue, {...options, signal: stop}),
	);
	let outcome = nothingDone;
	let [done, files, bytes] = [0, 0, 0];
	onProgress?.({done, total, articles: 0, files, bytes, totalBytes});
	for await (const [issue, file] of fetched) {
		if (signal?.aborted) throw new ArchiveError('aborted', {done, total});
		const stored = await storeIssue(store, feed.url, issue, file.pages, known.get(fileKey(issue)));
		files += 1;
		bytes += issue.bytes;
		for (const one of stored) {
			outcome = addStored(outcome, one);
			done += 1;
			const latest = {
				pageId: one.page.id,
				facts: one.page.facts,
				articles: one.page.articles.length,
				effect: one.effect,
			};
			onProgress?.({done, total, articles: outcome.articles, files, bytes, totalBytes, latest});
		}
	}
	return outcome;
}

/**
 * Stores an issue's pages and, in the same transaction, that this file is stored. Pages that its earlier file brought and
 * this one does not are only noted: they may turn up in another issue of this refresh, and are dropped after it.
 */
function storeIssue(
	store: Store,
	url: string,
	issue: FeedIssue,
	pages: readonly FeedPage[],
	before: StoredFeedIssue | undefined,
): Promise<readonly StoredAs[]> {
	const incoming = pages.map(
		({source, text, facts, page}): IncomingPage => ({name: source, text, facts, page, origin: originOf(url)}),
	);
	return writePages(store, incoming, (tx, stored) => {
		const now = [...new Set(stored.map(one => one.page.id))];
		const stale = [...(before?.pages ?? []), ...(before?.stale ?? [])].filter(id => !now.includes(id));
		return keepFeedIssue(tx, {feed: url, issue: fileKey(issue), sha256: issue.sha256, pages: now, stale});
	});
}

/** The feed's line in the list; its time is that of the last refresh after which everything was stored. */
async function keepRecord(store: Store, {url, index}: FoundFeed, now?: string): Promise<void> {
	const refreshed = now ?? (await store.run(db => readFeedRecord(db, url)))?.refreshed;
	const record = {
		url,
		title: index.title,
		issues: index.issues.length,
		articles: sum(index.issues, issue => issue.articles),
		...(refreshed !== undefined && {refreshed}),
	};
	await store.run(db => inPageTransaction(db, 'strict', tx => keepFeed(tx, record)));
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((all, item) => all + of(item), 0);
