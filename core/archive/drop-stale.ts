/** Removes what a feed brought and no longer lists. What a person or another feed brought too stays. */
import type {IssueId, PageId} from '../newspaper/ids.ts';
import {dropFeedIssue, feedIssuesOf, keepFeedIssue} from '../store/feed-issues.ts';
import {dropFeed} from '../store/feeds.ts';
import type {Store} from '../store/open-store.ts';
import {originOf} from '../store/origin.ts';
import type {StoredFeedIssue} from '../store/schema.ts';
import {inPageTransaction, settleOnDisk} from '../store/transactions.ts';
import {announceChange} from './changes.ts';
import {withLedger} from './issue-ledger.ts';
import {type Removed, removeOrigin} from './remove-page.ts';

/** Drops pages that changed issues no longer have, and issues that are gone from the feed (`listed` are those still there). */
export async function dropStale(store: Store, url: string, listed: ReadonlySet<string>): Promise<void> {
	const states = await store.run(db => feedIssuesOf(db, url));
	const wanted = new Set(states.filter(state => listed.has(state.issue)).flatMap(state => state.pages));
	for (const state of states) {
		if (!listed.has(state.issue)) await dropPages(store, state, wanted, 'issue');
		else if (state.stale.length > 0) await dropPages(store, state, wanted, 'stale');
	}
}

/** Forgets a feed and everything that only it brought; can be repeated when it was cut short. */
export async function removeFeed(store: Store, url: string): Promise<{pages: number; articles: number}> {
	let [pages, articles] = [0, 0];
	for (const state of await store.run(db => feedIssuesOf(db, url))) {
		const removed = await dropPages(store, state, new Set(), 'issue');
		pages += removed.pages.length;
		articles += removed.articles;
	}
	await store.run(db => inPageTransaction(db, 'relaxed', tx => dropFeed(tx, url)));
	await store.run(settleOnDisk);
	return {pages, articles};
}

/** One issue's pages in one transaction; `wanted` are pages that another issue of the feed has now. */
async function dropPages(
	store: Store,
	state: StoredFeedIssue,
	wanted: ReadonlySet<PageId>,
	what: 'issue' | 'stale',
): Promise<Removed> {
	const {feed, issue, pages, stale} = state;
	const going = (what === 'issue' ? [...pages, ...stale] : stale).filter(id => !wanted.has(id));
	const removed = await store.run(db =>
		inPageTransaction(db, 'relaxed', async tx => {
			const done: Removed[] = [];
			await withLedger(tx, async writes => {
				for (const id of going) done.push(await removeOrigin(writes, id, originOf(feed)));
			});
			if (what === 'issue') await dropFeedIssue(tx, feed, issue);
			else await keepFeedIssue(tx, {...state, stale: []});
			return join(done);
		}),
	);
	announceChange(removed);
	return removed;
}

const join = (all: readonly Removed[]): Removed => ({
	pages: all.flatMap(one => one.pages),
	issues: [...new Set<IssueId>(all.flatMap(one => one.issues))],
	articles: all.reduce((sum, one) => sum + one.articles, 0),
});
