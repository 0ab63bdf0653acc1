/** The reading half of the archive: it opens the reader's first screen, so it knows neither the parser nor a feed. */
import type {ArchivedIssue} from '../newspaper/archived.ts';
import type {ArticleId, IssueId, PageId} from '../newspaper/ids.ts';
import {undated} from '../newspaper/make-ids.ts';
import {followAlias} from '../store/aliases.ts';
import {articlesOf, readArticle} from '../store/articles.ts';
import {allIssueIds, allIssues, readIssue} from '../store/issues.ts';
import {openStore, type Store, type StoreOptions} from '../store/open-store.ts';
import {readPage} from '../store/pages.ts';
import {allPublications} from '../store/publications.ts';
import {keepReadingPlace, latestReadingPlaces, readReadingPlace} from '../store/reading-places.ts';
import {readTotals} from '../store/totals.ts';
import type {ReadArchive} from './archive.ts';

export type OpenReadArchive = ReadArchive & {
	/** Lets go of the database; a later call opens it again. */
	close(): void;
};

/** Opens the archive for reading; fails as `Store.run` does where there is none to be had. */
export async function openReadArchive(options: StoreOptions = {}): Promise<OpenReadArchive> {
	const store = openStore(options);
	await store.run(async () => undefined);
	return {...readArchive(store), close: store.close};
}

export function readArchive(store: Store): ReadArchive {
	const archive: ReadArchive = {
		issueIds: () => store.run(async db => [...(await allIssueIds(db))].sort(newestIdFirst)),
		publications: () => store.run(allPublications),
		issues: () => store.run(async db => [...(await allIssues(db))].sort(newestFirst)),
		issue: id => store.run(db => readIssue(db, id)),
		page: id =>
			store.run(async db => {
				const page = await readPage(db, id);
				if (page !== undefined) return page;
				const now = await followAlias(db, id);
				return now === undefined ? undefined : readPage(db, now as PageId);
			}),
		article: id =>
			store.run(async db => {
				const article = await readArticle(db, id);
				if (article !== undefined) return article;
				const now = await followAlias(db, id);
				return now === undefined ? undefined : readArticle(db, now as ArticleId);
			}),
		totals: () => store.run(readTotals),
		jump: async (article, direction) => {
			// 1.6 kB that no list and no calendar needs.
			const {findOtherHalf} = await import('./jump.ts');
			return store.run(db =>
				findOtherHalf(article, direction, {issue: id => readIssue(db, id), articles: page => articlesOf(db, page)}),
			);
		},
		readingPlace: id => store.run(db => readReadingPlace(db, id)),
		latestReadingPlaces: count => store.run(db => latestReadingPlaces(db, count)),
		keepReadingPlace: place => store.run(db => keepReadingPlace(db, place)),
	};
	return archive;
}

/** Newest day first, undated issues last, papers of one day by name. */
function newestFirst(left: ArchivedIssue, right: ArchivedIssue): number {
	const [leftDay, rightDay] = [left.date ?? '', right.date ?? ''];
	if (leftDay !== rightDay) return leftDay < rightDay ? 1 : -1;
	return left.id < right.id ? -1 : 1;
}

/** The same order from ids alone: an id's last step is its day, or says that it has none. */
function newestIdFirst(left: IssueId, right: IssueId): number {
	const [leftDay, rightDay] = [dayStep(left), dayStep(right)];
	if (leftDay !== rightDay) return leftDay < rightDay ? 1 : -1;
	return left < right ? -1 : 1;
}

function dayStep(id: IssueId): string {
	const step = id.slice(id.lastIndexOf('/') + 1);
	return step === undated ? '' : step;
}
