/** The writing half of the archive: one writer at a time across tabs. */
import type {FetchOptions} from '../feed/fetch-bytes.ts';
import type {PageId, PublicationId} from '../newspaper/ids.ts';
import {countFeedIssues} from '../store/feed-issues.ts';
import {allFeeds} from '../store/feeds.ts';
import {issuesOf} from '../store/issues.ts';
import type {Store} from '../store/open-store.ts';
import {inPageTransaction} from '../store/transactions.ts';
import type {Feed, WriteArchive} from './archive.ts';
import {announceChange} from './changes.ts';
import {draftPage} from './draft-page.ts';
import {removeFeed} from './drop-stale.ts';
import {refreshFeed} from './follow-feed.ts';
import {withImportLock} from './import-lock.ts';
import {type Desk, discardPending, importPages, pendingImports, resumeImport} from './import-pages.ts';
import {withLedger} from './issue-ledger.ts';
import {type Removed, removePage} from './remove-page.ts';

export function writeArchive(desk: Desk, network: Pick<FetchOptions, 'fetch' | 'pauses'> = {}): WriteArchive {
	const {store, locks} = desk;
	const alone = <T>(work: () => Promise<T>) => withImportLock(locks, undefined, work);
	return {
		draft: (file, known) => draftPage(desk, file, known),
		importDrafts: (drafts, options) => importPages(desk, drafts, options),
		resumeImport: options => resumeImport(desk, options),
		pendingImports: () => pendingImports(desk),
		discardPending: () => discardPending(desk),
		feeds: () => listFeeds(store),
		refreshFeed: (url, options) => refreshFeed(desk, url, {...network, ...options}),
		removeFeed: url => alone(() => removeFeed(store, url)),
		removePage: id => alone(() => removePages(store, [id])),
		removePublication: id => alone(() => removePublication(store, id)),
	};
}

function listFeeds(store: Store): Promise<readonly Feed[]> {
	return store.run(async db => {
		const feeds = await allFeeds(db);
		return Promise.all(feeds.map(async feed => ({...feed, stored: await countFeedIssues(db, feed.url)})));
	});
}

async function removePublication(store: Store, id: PublicationId): Promise<void> {
	const issues = await store.run(db => issuesOf(db, id));
	for (const issue of issues) {
		await removePages(
			store,
			issue.pages.map(page => page.id),
		);
	}
}

/** Removes pages in one transaction. */
async function removePages(store: Store, ids: readonly PageId[]): Promise<void> {
	const removed = await store.run(db =>
		inPageTransaction(db, 'strict', async tx => {
			const done: Removed[] = [];
			await withLedger(tx, async writes => {
				for (const id of ids) done.push(await removePage(writes, id));
			});
			return done;
		}),
	);
	announceChange({pages: removed.flatMap(one => one.pages), issues: removed.flatMap(one => one.issues)});
}
