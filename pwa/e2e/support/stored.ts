import type {Page} from '@playwright/test';

/** What lies in IndexedDB, read past the reader: pages, the articles each should have, and those there are. */
export type Stored = {readonly pages: number; readonly queued: number; readonly torn: readonly string[]};

export function readStored(page: Page): Promise<Stored> {
	return page.evaluate(async () => {
		const settled = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const [{name = ''} = {}] = await indexedDB.databases();
		const database = await settled(indexedDB.open(name));
		const transaction = database.transaction(['pages', 'articles', 'issues', 'importQueue']);
		const pages: {id: string; articles: {id: string}[]}[] = await settled(transaction.objectStore('pages').getAll());
		const articles = await settled(transaction.objectStore('articles').getAllKeys());
		const issues: {pages: {id: string}[]}[] = await settled(transaction.objectStore('issues').getAll());
		const queued = await settled(transaction.objectStore('importQueue').count());
		database.close();
		const listed = new Set(issues.flatMap(issue => issue.pages.map(({id}) => id)));
		const there = new Set(articles.map(String));
		const whole = pages.filter(({id, articles: own}) => listed.has(id) && own.every(({id}) => there.has(id)));
		const owned = new Set(pages.flatMap(({articles: own}) => own.map(({id}) => id)));
		const torn = [
			...pages.filter(page => !whole.includes(page)).map(({id}) => `page ${id} lacks articles or its issue`),
			...[...listed].filter(id => !pages.some(page => page.id === id)).map(id => `page ${id} is listed, not there`),
			...[...there].filter(id => !owned.has(id)).map(id => `article ${id} has no page`),
		];
		return {pages: pages.length, queued, torn};
	});
}
