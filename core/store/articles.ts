/** 稿件: the articles, keyed below their page. */
import type {ArchivedArticle} from '../newspaper/archived.ts';
import type {ArticleId, PageId} from '../newspaper/ids.ts';
import {below} from './keys.ts';
import {look} from './look.ts';
import type {Database} from './open-store.ts';
import {allRequests} from './requests.ts';
import type {PageReader, PageTransaction} from './transactions.ts';

export const readArticle = (db: Database, id: ArticleId): Promise<ArchivedArticle | undefined> =>
	look(db, 'articles').get(id);

export const articlesOf = (db: Database, page: PageId): Promise<readonly ArchivedArticle[]> =>
	look(db, 'articles').getAll(below(page));

export const articlesIn = (tx: PageReader, page: PageId): Promise<readonly ArchivedArticle[]> =>
	tx.objectStore('articles').getAll(below(page));

/** Replaces all articles of a page. */
export async function keepArticles(
	tx: PageTransaction,
	page: PageId,
	articles: readonly ArchivedArticle[],
): Promise<void> {
	const store = tx.objectStore('articles');
	await allRequests(() => store.delete(below(page)), ...articles.map(article => () => store.put(article)));
}

export async function dropArticles(tx: PageTransaction, page: PageId): Promise<void> {
	await tx.objectStore('articles').delete(below(page));
}
