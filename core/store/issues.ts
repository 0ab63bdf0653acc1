/** 期: the issues, each listing its pages. */
import type {IssueId, PublicationId} from '../newspaper/ids.ts';
import {below} from './keys.ts';
import {look} from './look.ts';
import type {Database} from './open-store.ts';
import type {StoredIssue} from './schema.ts';
import type {PageReader, PageTransaction} from './transactions.ts';

export const allIssues = (db: Database): Promise<readonly StoredIssue[]> => look(db, 'issues').getAll();

/** Without their records: 7,300 ids take 20 ms where the records take a second on a slow phone. */
export const allIssueIds = (db: Database): Promise<readonly IssueId[]> => db.getAllKeys('issues');

export const readIssue = (db: Database, id: IssueId): Promise<StoredIssue | undefined> => look(db, 'issues').get(id);

export const issuesOf = (db: Database, id: PublicationId): Promise<readonly StoredIssue[]> =>
	look(db, 'issues').getAll(below(id));

export const issueIn = (tx: PageReader, id: IssueId): Promise<StoredIssue | undefined> =>
	tx.objectStore('issues').get(id);

export async function keepIssue(tx: PageTransaction, issue: StoredIssue): Promise<void> {
	await tx.objectStore('issues').put(issue);
}

export async function dropIssue(tx: PageTransaction, id: IssueId): Promise<void> {
	await tx.objectStore('issues').delete(id);
}
