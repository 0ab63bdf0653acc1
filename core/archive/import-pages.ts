/** 入库: takes page texts in as one resumable job: a durable queue first, then page by page. */
import {ArchiveError} from '../newspaper/archive-error.ts';
import type {ParsedPage} from '../newspaper/page.ts';
import {clearQueue, countQueued, dequeue, enqueue, queuedKeys, readQueued, unqueue} from '../store/import-queue.ts';
import type {Store} from '../store/open-store.ts';
import type {QueuedPage} from '../store/schema.ts';
import {settleOnDisk} from '../store/transactions.ts';
import type {GivenPages, ImportOptions, ImportOutcome} from './archive.ts';
import {type Locks, withImportLock} from './import-lock.ts';
import {addStored, nothingDone} from './outcome.ts';
import {uncutPage} from './uncut-page.ts';
import {writePages} from './write-page.ts';

/** What the writing half works with. */
export type Desk = {
	readonly store: Store;
	readonly locks: Locks | undefined;
	readonly cut: (source: string, text: string) => ParsedPage;
};

/** Pages queued in one transaction: about 1 MB of text, so that a folder of years never stands in memory twice. */
const queueSlice = 64;

/**
 * Stores drafts; see WriteArchive.importDrafts. Cancelled or failing before all are queued, it leaves nothing; after that
 * the pages stored so far are whole and the rest is still queued: `resumeImport` goes on with it, `discardPending` drops it.
 */
export async function importPages(desk: Desk, pages: GivenPages, options: ImportOptions): Promise<ImportOutcome> {
	if (options.signal?.aborted) throw new ArchiveError('aborted');
	const batch = `${Date.now().toString(36).padStart(9, '0')}-${Math.random().toString(36).slice(2, 10)}`;
	const keys: string[] = [];
	let slice: QueuedPage[] = [];
	const queue = async () => {
		const needed = slice.reduce((sum, {text}) => sum + 3 * text.length, 0);
		await desk.store.run(db => enqueue(db, slice), needed);
		keys.push(...slice.map(({key}) => key));
		slice = [];
	};
	try {
		for await (const {name, text, facts} of pages) {
			if (options.signal?.aborted) throw new ArchiveError('aborted');
			const key = `${batch}-${String(keys.length + slice.length).padStart(7, '0')}`;
			slice.push({key, name, text, facts});
			if (slice.length === queueSlice) await queue();
		}
		if (slice.length > 0) await queue();
	} catch (error) {
		// Nothing is stored yet, so half a batch should not come back on the next start. Where even this fails, it does.
		await desk.store.run(db => unqueue(db, keys)).catch(() => undefined);
		throw error;
	}
	return withImportLock(desk.locks, options.signal, () => drain(desk, keys, options));
}

/** Finishes what is queued; undefined when nothing is. */
export function resumeImport(desk: Desk, options: ImportOptions): Promise<ImportOutcome | undefined> {
	return withImportLock(desk.locks, options.signal, async () => {
		const keys = await desk.store.run(queuedKeys);
		return keys.length === 0 ? undefined : drain(desk, keys, options);
	});
}

export const pendingImports = (desk: Desk): Promise<number> => desk.store.run(countQueued);

export const discardPending = (desk: Desk): Promise<void> =>
	withImportLock(desk.locks, undefined, () => desk.store.run(clearQueue));

/**
 * Pages stored in one transaction: about 50 ms of work, so that a cancel is obeyed soon, and an issue's record is written
 * for eight of its pages at once.
 */
const storeSlice = 8;

/** Stores the queued pages with these keys in order; each leaves the queue in the transaction that stores it. */
async function drain(desk: Desk, keys: readonly string[], options: ImportOptions): Promise<ImportOutcome> {
	let outcome = nothingDone;
	let done = 0;
	for (let from = 0; from < keys.length; from += storeSlice) {
		if (options.signal?.aborted) throw new ArchiveError('aborted', {done, total: keys.length});
		const slice = keys.slice(from, from + storeSlice);
		const queued = await desk.store.run(db => readQueued(db, slice));
		const incoming = queued.map(page => ({...page, page: cutAnyway(desk, page), origin: 'person' as const}));
		const stored = await writePages(desk.store, incoming, tx => dequeue(tx, slice));
		// Another tab may have resumed the queue before we had the lock: what is missing is stored already, only not by us.
		const elsewhere = slice.length - stored.length;
		done += elsewhere;
		outcome = {...outcome, unchanged: outcome.unchanged + elsewhere};
		for (const one of stored) {
			outcome = addStored(outcome, one);
			done += 1;
			const {page, effect} = one;
			const latest = {pageId: page.id, facts: page.facts, articles: page.articles.length, effect};
			options.onProgress?.({done, total: keys.length, articles: outcome.articles, latest});
		}
	}
	await desk.store.run(settleOnDisk);
	return outcome;
}

function cutAnyway({cut}: Desk, {name, text}: QueuedPage): ParsedPage {
	try {
		return cut(name, text);
	} catch {
		return uncutPage(name, text);
	}
}
