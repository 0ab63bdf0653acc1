/** 待入库: page texts on their way in, kept until their page is stored. */
import type {Database} from './open-store.ts';
import type {QueuedPage} from './schema.ts';
import type {PageTransaction} from './transactions.ts';

/** Puts pages into the queue; durable when it resolves. */
export async function enqueue(db: Database, pages: readonly QueuedPage[]): Promise<void> {
	const tx = db.transaction('importQueue', 'readwrite', {durability: 'strict'});
	await Promise.all([...pages.map(page => tx.store.put(page)), tx.done]);
}

export const queuedKeys = (db: Database): Promise<readonly string[]> => db.getAllKeys('importQueue');

export const readQueued = (db: Database, key: string): Promise<QueuedPage | undefined> => db.get('importQueue', key);

export const countQueued = (db: Database): Promise<number> => db.count('importQueue');

/** Takes a page from the queue, in the transaction that stores it. */
export async function dequeue(tx: PageTransaction, key: string): Promise<void> {
	await tx.objectStore('importQueue').delete(key);
}

export async function clearQueue(db: Database): Promise<void> {
	const tx = db.transaction('importQueue', 'readwrite', {durability: 'strict'});
	await Promise.all([tx.store.clear(), tx.done]);
}
