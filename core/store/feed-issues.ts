/** Which issue files of a feed are stored, with the hash they were verified by: what makes a refresh resumable. */
import {ofFeed} from './keys.ts';
import {look} from './look.ts';
import type {Database} from './open-store.ts';
import type {StoredFeedIssue} from './schema.ts';
import type {PageTransaction} from './transactions.ts';

export const feedIssuesOf = (db: Database, feed: string): Promise<readonly StoredFeedIssue[]> =>
	look(db, 'feedIssues').getAll(ofFeed(feed));

export const countFeedIssues = (db: Database, feed: string): Promise<number> =>
	look(db, 'feedIssues').count(ofFeed(feed));

export async function keepFeedIssue(tx: PageTransaction, state: StoredFeedIssue): Promise<void> {
	await tx.objectStore('feedIssues').put(state);
}

export async function dropFeedIssue(tx: PageTransaction, feed: string, issue: string): Promise<void> {
	await tx.objectStore('feedIssues').delete([feed, issue]);
}
