/** 待入库: page texts on their way in, kept until their page is stored. */
import {look} from './look.ts';
import type {Database} from './open-store.ts';
import {allRequests} from './requests.ts';
import type {QueuedPage} from './schema.ts';
import type {PageTransaction} from './transactions.ts';

/** Puts pages into the queue; durable when it resolves. */
export async function enqueue(db: Database, pages: readonly QueuedPage[]): Promise<void> {
	const tx = db.transaction('importQueue', 'readwrite', {durability: 'strict'});
	await allRequests(() => tx.done, ...pages.map(page => () => tx.store.put(page)));
}

export const queuedKeys = (db: Database): Promise<readonly string[]> => look(db, 'importQueue').getAllKeys();

/** Those of the queued pages that are still there. */
export async function readQueued(db: Database, keys: readonly string[]): Promise<readonly QueuedPage[]> {
	const store = look(db, 'importQueue');
	const pages = await Promise.all(keys.map(async key => store.get(key)));
	return pages.filter(page => page !== undefined);
}

export const countQueued = (db: Database): Promise<number> => look(db, 'importQueue').count();

/** Takes pages from the queue, in the transaction that stores them. */
export async function dequeue(tx: PageTransaction, keys: readonly string[]): Promise<void> {
	const store = tx.objectStore('importQueue');
	await allRequests(...keys.map(key => () => store.delete(key)));
}

/** Takes pages back out that were never stored. */
export async function unqueue(db: Database, keys: readonly string[]): Promise<void> {
	const tx = db.transaction('importQueue', 'readwrite');
	await allRequests(() => tx.done, ...keys.map(key => () => tx.store.delete(key)));
}

export async function clearQueue(db: Database): Promise<void> {
	const tx = db.transaction('importQueue', 'readwrite', {durability: 'strict'});
	await allRequests(
		() => tx.done,
		() => tx.store.clear(),
	);
}
