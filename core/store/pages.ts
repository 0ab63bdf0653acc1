/** 版面: the pages with their texts. */
import type {IssueId, PageId} from '../newspaper/ids.ts';
import {below, besides} from './keys.ts';
import type {Database} from './open-store.ts';
import type {Origin, StoredPage} from './schema.ts';
import type {PageTransaction} from './transactions.ts';

export const readPage = (db: Database, id: PageId): Promise<StoredPage | undefined> => db.get('pages', id);

export const pageIn = (tx: PageTransaction, id: PageId): Promise<StoredPage | undefined> =>
	tx.objectStore('pages').get(id);

/** Pages whose text is the same but for its typesetting. */
export const pagesWithText = (tx: PageTransaction, textPrint: string): Promise<readonly StoredPage[]> =>
	tx.objectStore('pages').index('byText').getAll(textPrint);

/** The page at a printed place and those stored beside it. */
export async function pagesAtPlace(tx: PageTransaction, place: PageId): Promise<readonly StoredPage[]> {
	const store = tx.objectStore('pages');
	const [own, beside] = await Promise.all([store.get(place), store.getAll(besides(place))]);
	return own === undefined ? beside : [own, ...beside];
}

/** The pages of an issue whose number nobody knows. */
export const anonymousPagesOf = (tx: PageTransaction, issue: IssueId): Promise<readonly StoredPage[]> =>
	tx.objectStore('pages').getAll(besides(`${issue}/`));

/** Ids of an issue's pages, without reading their texts. */
export const pageIdsOf = (db: Database, issue: IssueId): Promise<readonly PageId[]> =>
	db.getAllKeys('pages', below(issue));

export async function keepPage(tx: PageTransaction, page: StoredPage): Promise<void> {
	await tx.objectStore('pages').put(page);
}

export async function dropPage(tx: PageTransaction, id: PageId): Promise<void> {
	await tx.objectStore('pages').delete(id);
}

/** The same page, said to come from these. */
export const withOrigins = (page: StoredPage, origins: readonly Origin[]): StoredPage => ({...page, origins});
