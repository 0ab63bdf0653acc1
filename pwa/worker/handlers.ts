/** What the worker does for each call. */
import type {Archive, ImportProgress} from '@jianbao/core/archive/archive';
import {readFeed} from '@jianbao/core/feed/read-feed';
import {atIntervals} from './at-intervals.ts';
import type {FeedLook} from './calls.ts';
import {comparePages} from './compare-pages.ts';
import type {Correction, Receipt} from './desk.ts';
import {openDesk} from './open-desk.ts';
import type {Handlers, Task} from './serve-calls.ts';
import {openUndoShelf} from './undo-shelf.ts';

export function createHandlers(archive: () => Promise<Archive>): Handlers {
	const desk = openDesk(archive);
	const undo = openUndoShelf();

	async function storeDrafts(ids: readonly string[], {signal, report}: Task<'storeDrafts'>): Promise<Receipt> {
		const {importDrafts, pendingImports} = await archive();
		const before = await pendingImports();
		const undoing = undo.open();
		const progress = latestOnly(report);
		let stored = false;
		const onProgress = (now: ImportProgress) => {
			stored = true;
			undoing.hear(now);
			progress.tell(now);
		};
		try {
			const outcome = await importDrafts(desk.given(ids), {signal, onProgress});
			progress.end();
			desk.drop(ids);
			const name = undoing.close();
			return {...outcome, ...(name !== undefined && {undo: name})};
		} catch (error) {
			progress.end();
			// Once they are queued they are the queue's: on the desk they would be stored twice.
			if (stored || (await pendingImports()) > before) desk.drop(ids);
			throw error;
		}
	}

	return {
		layOnDesk: ([sources], task) => desk.layOn(sources, task),
		draft: ([id]) => desk.draft(id),
		amendDrafts: ([ids, edit]) => desk.amend(ids, edit),
		correction: async ([id]) => correctionOf(await archive(), await desk.draft(id)),
		dropDrafts: async ([ids]) => desk.drop(ids),
		clearDesk: async () => desk.clear(),
		storeDrafts: ([ids], task) => storeDrafts(ids, task),
		stillOnDesk: async ([ids]) => ids.filter(desk.has),
		async undoStore([name]) {
			const pages = undo.take(name);
			const {removePage} = await archive();
			for (const page of pages) await removePage(page);
			return {pages: pages.length};
		},
		pendingImports: async () => (await archive()).pendingImports(),
		async resumeImport(_, {signal, report}) {
			const progress = latestOnly(report);
			const outcome = await (await archive()).resumeImport({signal, onProgress: progress.tell});
			progress.end();
			return outcome;
		},
		discardPending: async () => (await archive()).discardPending(),
		feeds: async () => (await archive()).feeds(),
		lookAtFeed: ([url], {signal}) => lookAtFeed(url, signal),
		async refreshFeed([url], {signal, report}) {
			const progress = latestOnly(report);
			const outcome = await (await archive()).refreshFeed(url, {signal, onProgress: progress.tell});
			progress.end();
			return outcome;
		},
		removeFeed: async ([url]) => (await archive()).removeFeed(url),
	};
}

/** Reports the newest progress, not each: 100 pages a second would be 100 drawings of the screen. */
function latestOnly<P extends ImportProgress>(report: (progress: P) => void) {
	let latest: P | undefined;
	const pace = atIntervals(() => latest && report(latest));
	return {
		tell: (progress: P) => {
			latest = progress;
			pace.soon();
		},
		end: pace.now,
	};
}

async function lookAtFeed(url: string, signal: AbortSignal): Promise<FeedLook> {
	const {index} = await readFeed(url, {signal});
	const sum = (of: (issue: (typeof index.issues)[number]) => number) =>
		index.issues.reduce((all, issue) => all + of(issue), 0);
	return {
		url,
		title: index.title,
		issues: index.issues.length,
		articles: sum(({articles}) => articles),
		bytes: sum(({bytes}) => bytes),
	};
}

async function correctionOf(
	archive: Archive,
	draft: Awaited<ReturnType<ReturnType<typeof openDesk>['draft']>>,
): Promise<Correction | undefined> {
	if (draft?.meets === undefined) return undefined;
	const page = await archive.page(draft.meets);
	if (page === undefined) return undefined;
	const articles = await Promise.all(page.articles.map(({id}) => archive.article(id)));
	const stored = articles.filter(article => article !== undefined);
	return {pageId: page.id, facts: page.facts, ...comparePages(stored, draft.page)};
}
