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

export const readQueued = (db: Database, key: string): Promise<QueuedPage | undefined> =>
	look(db, 'importQueue').get(key);

export const countQueued = (db: Database): Promise<number> => look(db, 'importQueue').count();

/** Takes a page from the queue, in the transaction that stores it. */
export async function dequeue(tx: PageTransaction, key: string): Promise<void> {
	await tx.objectStore('importQueue').delete(key);
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
