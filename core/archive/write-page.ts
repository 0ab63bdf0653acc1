/** Stores cut pages through the store's door and tells everyone about it. */
import type {IssueId, PageId} from '../newspaper/ids.ts';
import type {Store} from '../store/open-store.ts';
import {inPageTransaction, type PageTransaction} from '../store/transactions.ts';
import {type IncomingPage, measurePage} from './build-page.ts';
import {announceChange} from './changes.ts';
import {withLedger} from './issue-ledger.ts';
import {type StoredAs, storePage} from './store-page.ts';

/** Characters of a page text to bytes in the store: text, cut, summaries and index measured on the seed pages, rounded up. */
const bytesPerCharacter = 10;

/**
 * Stores pages in one transaction, all or none. `also` runs in it too: what must be true exactly when the pages are stored.
 *
 * The transaction is relaxed: who tells a person that the pages are stored calls `settleOnDisk` first.
 */
export async function writePages(
	store: Store,
	pages: readonly IncomingPage[],
	also: (tx: PageTransaction, stored: readonly StoredAs[]) => Promise<void>,
): Promise<readonly StoredAs[]> {
	const needed = bytesPerCharacter * pages.reduce((sum, page) => sum + page.text.length, 0);
	const measured = pages.map(measurePage);
	const stored = await store.run(
		db =>
			inPageTransaction(db, 'relaxed', async tx => {
				const done: StoredAs[] = [];
				await withLedger(tx, async writes => {
					for (const page of measured) done.push(await storePage(writes, page));
				});
				await also(tx, done);
				return done;
			}),
		needed,
	);
	const changed = stored.filter(one => one.effect !== 'unchanged');
	announceChange({
		pages: [...new Set<PageId>(changed.map(one => one.page.id))],
		issues: [...new Set<IssueId>(changed.flatMap(one => one.issues))],
	});
	return stored;
}
