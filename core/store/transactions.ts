/** The two transactions that the archive's write paths run in. */
import type {IDBPTransaction, StoreNames} from 'idb';
import type {Database} from './open-store.ts';
import {allRequests} from './requests.ts';
import type {ArchiveSchema} from './schema.ts';

const pageStores = [
	'publications',
	'issues',
	'pages',
	'articles',
	'aliases',
	'feeds',
	'feedIssues',
	'importQueue',
	'readingPlaces',
	'totals',
] as const satisfies readonly StoreNames<ArchiveSchema>[];

/** A transaction in which whole pages are stored or removed, with everything that hangs on them. */
export type PageTransaction = IDBPTransaction<ArchiveSchema, typeof pageStores, 'readwrite'>;

/**
 * Runs work in one transaction: when the work throws, everything it wrote is undone.
 *
 * `strict` waits for the disk: use it wherever a promise is made. `relaxed` only waits for the system's cache, so that a
 * power cut may take the last seconds; it keeps the order of writes, and a later strict one makes all before it durable.
 * The work may await nothing but this transaction's own requests, else the browser commits it half done.
 */
export async function inPageTransaction<T>(
	db: Database,
	durability: 'strict' | 'relaxed',
	work: (tx: PageTransaction) => Promise<T>,
): Promise<T> {
	const tx = db.transaction(pageStores, 'readwrite', {durability});
	const [result] = await Promise.all([abortOnError(tx, work), tx.done]);
	return result;
}

/** The same stores to look into, without keeping a writer waiting. */
export type PageLook = IDBPTransaction<ArchiveSchema, typeof pageStores, 'readonly'>;
/** For what is looked up both before a write and without one. */
export type PageReader = PageLook | PageTransaction;

export async function lookAtPages<T>(db: Database, look: (tx: PageLook) => Promise<T>): Promise<T> {
	const tx = db.transaction(pageStores);
	const [result] = await Promise.all([(async () => look(tx))(), tx.done]);
	return result;
}

/** Waits until everything written so far is on the disk. */
export async function settleOnDisk(db: Database): Promise<void> {
	const tx = db.transaction('totals', 'readwrite', {durability: 'strict'});
	const write = async () => {
		const totals = await tx.store.get('all');
		// A write: an empty transaction has nothing to wait for.
		if (totals !== undefined) await tx.store.put(totals, 'all');
	};
	await allRequests(() => tx.done, write);
}

async function abortOnError<T>(tx: PageTransaction, work: (tx: PageTransaction) => Promise<T>): Promise<T> {
	try {
		return await work(tx);
	} catch (error) {
		// The real reason is the transaction's own error where it has one: a full disk shows as an AbortError on the request.
		if (tx.error) throw tx.error;
		try {
			tx.abort();
		} catch {
			// Already aborted by the failed request itself.
		}
		throw error;
	}
}
