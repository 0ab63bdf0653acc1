/** 版面: the pages with their texts. */
import type {IssueId, PageId} from '../newspaper/ids.ts';
import {besides} from './keys.ts';
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

/** How many pages that share a piece of text are looked at: what more share is a running head, and tells nothing. */
const enough = 24;

/** The pages of an issue whose place is open and that share most with this sketch, at most three of them. */
export async function anonymousPagesLike(
	tx: PageReader,
	issue: IssueId,
	sketch: readonly number[],
): Promise<readonly StoredPage[]> {
	const store = tx.objectStore('pages');
	const index = store.index('bySketch');
	const found = await Promise.all(sketch.map(async hash => index.getAllKeys(hash, enough)));
	const shared = new Map<PageId, number>();
	for (const id of found.flat()) {
		if (id.startsWith(`${issue}/~`)) shared.set(id, (shared.get(id) ?? 0) + 1);
	}
	const best = [...shared].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)).slice(0, 3);
	const pages = await Promise.all(best.map(async ([id]) => store.get(id)));
	return pages.filter(page => page !== undefined);
}

export async function keepPage(tx: PageTransaction, page: StoredPage): Promise<void> {
	await tx.objectStore('pages').put(page);
}

export async function dropPage(tx: PageTransaction, id: PageId): Promise<void> {
	await tx.objectStore('pages').delete(id);
}

/** The same page, said to come from these. */
export const withOrigins = (page: StoredPage, origins: readonly Origin[]): StoredPage => ({...page, origins});
