/** 版面: the pages with their texts. */
import type {IssueId, PageId} from '../newspaper/ids.ts';
import {below, besides} from './keys.ts';
import {look} from './look.ts';
import type {Database} from './open-store.ts';
import type {Origin} from './origin.ts';
import type {StoredPage} from './schema.ts';
import type {PageReader, PageTransaction} from './transactions.ts';

export const readPage = (db: Database, id: PageId): Promise<StoredPage | undefined> => look(db, 'pages').get(id);

export const pageIn = (tx: PageReader, id: PageId): Promise<StoredPage | undefined> => tx.objectStore('pages').get(id);

/** Pages whose text is the same but for its typesetting. */
export const pagesWithText = (tx: PageReader, textPrint: string): Promise<readonly StoredPage[]> =>
	tx.objectStore('pages').index('byText').getAll(textPrint);

/** The page at a printed place and those stored beside it. */
export async function pagesAtPlace(tx: PageReader, place: PageId): Promise<readonly StoredPage[]> {
	const store = tx.objectStore('pages');
	const own = await store.get(place);
	const beside = await store.getAll(besides(place));
	return own === undefined ? beside : [own, ...beside];
}

/**
 * The pages of an issue whose place is open, at most 40 of them: an archive of undated pages puts them all into one
 * issue, and comparing each newcomer with thousands of texts would take longer with every page.
 */
export const anonymousPagesOf = (tx: PageReader, issue: IssueId): Promise<readonly StoredPage[]> =>
	tx.objectStore('pages').getAll(besides(`${issue}/`), 40);

/** Ids of an issue's pages, without reading their texts. */
export const pageIdsOf = (db: Database, issue: IssueId): Promise<readonly PageId[]> =>
	look(db, 'pages').getAllKeys(below(issue));

export async function keepPage(tx: PageTransaction, page: StoredPage): Promise<void> {
	await tx.objectStore('pages').put(page);
}

export async function dropPage(tx: PageTransaction, id: PageId): Promise<void> {
	await tx.objectStore('pages').delete(id);
}

/** The same page, said to come from these. */
export const withOrigins = (page: StoredPage, origins: readonly Origin[]): StoredPage => ({...page, origins});
