/** The two transactions that the archive's write paths run in. */
import type {IDBPTransaction, StoreNames} from 'idb';
import type {Database} from './open-store.ts';
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
	'totals',
] as const satisfies readonly StoreNames<ArchiveSchema>[];

/** A transaction in which whole pages are stored or removed, with everything that hangs on them. */
export type PageTransaction = IDBPTransaction<ArchiveSchema, typeof pageStores, 'readwrite'>;

/**
 * Runs work in one transaction that is durable when this resolves: `strict` waits for the disk, since the default,
 * `relaxed` in Chromium, only waits for the system's cache and may lose the last seconds in a power cut.
 *
 * The work may await nothing but this transaction's own requests, else the browser commits it half done. When the work
 * throws, everything it wrote is undone.
 */
export async function inPageTransaction<T>(db: Database, work: (tx: PageTransaction) => Promise<T>): Promise<T> {
	const tx = db.transaction(pageStores, 'readwrite', {durability: 'strict'});
	const [result] = await Promise.all([abortOnError(tx, work), tx.done]);
	return result;
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
