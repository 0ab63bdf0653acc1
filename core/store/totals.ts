/** How much the archive holds, kept as a running sum: counting 290,000 article records takes about 0.3 s, reading this one none. */
import type {Totals} from '../newspaper/archived.ts';
import {look} from './look.ts';
import type {Database} from './open-store.ts';
import type {PageTransaction} from './transactions.ts';

const key = 'all';
const nothing: Totals = {issues: 0, pages: 0, articles: 0};

export const readTotals = async (db: Database): Promise<Totals> => (await look(db, 'totals').get(key)) ?? nothing;

/** Adds to the sums, in the transaction that stores or removes what is counted. */
export async function addTotals(tx: PageTransaction, change: Totals): Promise<void> {
	const store = tx.objectStore('totals');
	const {issues, pages, articles} = (await store.get(key)) ?? nothing;
	await store.put(
		{issues: issues + change.issues, pages: pages + change.pages, articles: articles + change.articles},
		key,
	);
}
