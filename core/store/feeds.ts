/** The feeds that the archive follows. */
import {look} from './look.ts';
import type {Database} from './open-store.ts';
import type {StoredFeed} from './schema.ts';
import type {PageTransaction} from './transactions.ts';

export const allFeeds = (db: Database): Promise<readonly StoredFeed[]> => look(db, 'feeds').getAll();

export const readFeedRecord = (db: Database, url: string): Promise<StoredFeed | undefined> =>
	look(db, 'feeds').get(url);

export async function keepFeed(tx: PageTransaction, feed: StoredFeed): Promise<void> {
	await tx.objectStore('feeds').put(feed);
}

export async function dropFeed(tx: PageTransaction, url: string): Promise<void> {
	await tx.objectStore('feeds').delete(url);
}
