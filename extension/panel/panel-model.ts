/** What the panel knows: the archive of this extension, and the bundled sample that fills it on first start. */
import type {Archive} from '@jianbao/core/archive/archive';
import {openArchive} from '@jianbao/core/archive/open-archive';
import {ArchiveError, type ArchiveErrorCode} from '@jianbao/core/newspaper/archive-error';
import type {ArchivedArticle, ArchivedIssue, ArchivedPage} from '@jianbao/core/newspaper/archived';
import type {ArticleId, PageId} from '@jianbao/core/newspaper/ids';
import {signal} from '@preact/signals';

export type PanelState =
	| {readonly stage: 'opening'}
	| {readonly stage: 'importing'; readonly done: number; readonly total: number}
	| {readonly stage: 'list'; readonly issues: readonly IssueWithPages[]; readonly articles: number}
	| {readonly stage: 'article'; readonly article: ArchivedArticle}
	| {readonly stage: 'gone'}
	| {readonly stage: 'failed'; readonly code: ArchiveErrorCode | 'unknown'};

export type IssueWithPages = {readonly issue: ArchivedIssue; readonly pages: readonly ArchivedPage[]};

export const state = signal<PanelState>({stage: 'opening'});

/** How many of the newest issues the list shows: a side panel is for a look, the reader is for browsing. */
const newest = 20;

let archive: Archive | undefined;

/** Opens the archive, fills it from the bundled feed where it holds none, and shows what the address asks for. */
export async function start(): Promise<void> {
	state.value = {stage: 'opening'};
	try {
		archive ??= await openArchive();
		if ((await archive.feeds()).length === 0) await importSample(archive);
		await show(archive);
	} catch (error) {
		state.value = {stage: 'failed', code: error instanceof ArchiveError ? error.code : 'unknown'};
	}
}

/** Shows the article that the address names (`#` and its id), or the list. */
export async function followAddress(): Promise<void> {
	if (archive !== undefined) await show(archive);
}

async function importSample(into: Archive): Promise<void> {
	await into.refreshFeed(chrome.runtime.getURL('feed/feed.json'), {
		onProgress: ({done, total}) => {
			state.value = {stage: 'importing', done, total};
		},
	});
}

async function show(from: Archive): Promise<void> {
	const id = decodeURIComponent(location.hash.slice(1));
	// An article's id holds a slash, so `#list` can be none.
	if (id === '' || id === 'list') {
		const [issues, totals] = await Promise.all([from.issues(), from.totals()]);
		const withPages = issues.slice(0, newest).map(async issue => ({issue, pages: await pagesOf(from, issue)}));
		state.value = {stage: 'list', issues: await Promise.all(withPages), articles: totals.articles};
		return;
	}
	const article = await from.article(id as ArticleId);
	state.value = article === undefined ? {stage: 'gone'} : {stage: 'article', article};
}

async function pagesOf(from: Archive, issue: ArchivedIssue): Promise<readonly ArchivedPage[]> {
	const pages = await Promise.all(issue.pages.map(({id}: {id: PageId}) => from.page(id)));
	return pages.filter(page => page !== undefined);
}
