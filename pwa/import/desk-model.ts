/** The desk as the screens see it: what was laid on it, what was refused, and how far the reading is. */
import type {Refusal} from '@jianbao/core/archive/archive';
import type {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {computed, signal} from '@preact/signals';
import {toArchiveError} from '../worker/carry-error.ts';
import type {DeskProgress, DeskRow, DeskSource, FactEdit} from '../worker/desk.ts';
import {archiveWorker} from '../worker/start-archive-worker.ts';
import type {Batches} from './gather-sources.ts';

export type Reading = {readonly read: number; readonly found: number};

/** In the order of arrival. */
export const deskRows = signal<readonly DeskRow[]>([]);
export const refusals = signal<readonly Refusal[]>([]);
/** Undefined while nothing is being read. */
export const reading = signal<Reading | undefined>(undefined);
export const deskFault = signal<ArchiveError | undefined>(undefined);
/** Grows when facts of drafts change: what shows one draft reads it anew. */
export const deskChanges = signal(0);

export const deskArticles = computed(() => deskRows.value.reduce((sum, row) => sum + row.articles, 0));

/** What was given, as handles: a worker that died takes its desk with it, and reading again needs no second choosing. */
let given: DeskSource[] = [];
let stopping = new AbortController();

/** Reads what was gathered, batch by batch; resolves when all of it is on the desk or refused. */
export async function layOnDesk(batches: Batches): Promise<void> {
	deskFault.value = undefined;
	stopping = new AbortController();
	const {signal: stopped} = stopping;
	let before: Reading = reading.value ?? {read: 0, found: 0};
	reading.value = before;
	const hear = (progress: DeskProgress) => {
		reading.value = {read: before.read + progress.read, found: before.found + progress.found};
		if (progress.rows.length > 0) deskRows.value = [...deskRows.value, ...progress.rows];
		if (progress.refused.length > 0) refusals.value = [...refusals.value, ...progress.refused];
	};
	try {
		for await (const batch of batches) {
			if (stopped.aborted) break;
			given.push(...batch);
			await archiveWorker.call('layOnDesk', [batch], {signal: stopped, onProgress: hear});
			before = reading.value ?? before;
		}
	} catch (error) {
		const fault = toArchiveError(error);
		// What was read before 停下 stays on the desk.
		if (fault.code !== 'aborted') deskFault.value = fault;
	} finally {
		reading.value = undefined;
	}
}

export const stopReading = (): void => stopping.abort();

/** 重新读: after the worker died. Facts that were filled in have to be filled in again. */
export async function readAgain(): Promise<void> {
	const sources = given;
	forgetDesk();
	await layOnDesk(
		(async function* () {
			yield sources;
		})(),
	);
}

/** Puts the same facts right on several drafts. */
export async function amend(ids: readonly string[], edit: FactEdit): Promise<void> {
	await guarded(async () => {
		const amended = await archiveWorker.call('amendDrafts', [ids, edit]);
		const byId = new Map(amended.map(row => [row.id, row]));
		deskRows.value = deskRows.value.map(row => byId.get(row.id) ?? row);
		deskChanges.value += 1;
	});
}

/** 不入库. */
export async function drop(ids: readonly string[]): Promise<void> {
	takeOff(ids);
	await guarded(() => archiveWorker.call('dropDrafts', [ids]));
}

export async function clearDesk(): Promise<void> {
	forgetDesk();
	await guarded(() => archiveWorker.call('clearDesk', []));
}

/** After a job: drafts that are stored or durably queued leave; after a fault before that they stay for another try. */
export async function forgetStored(ids: readonly string[]): Promise<void> {
	await guarded(async () => {
		const still = new Set(await archiveWorker.call('stillOnDesk', [ids]));
		takeOff(ids.filter(id => !still.has(id)));
	});
}

/** Rows that are stored or dropped leave the desk; an empty desk forgets what was given. */
function takeOff(ids: readonly string[]): void {
	const gone = new Set(ids);
	deskRows.value = deskRows.value.filter(row => !gone.has(row.id));
	if (deskRows.value.length === 0) given = [];
}

function forgetDesk(): void {
	given = [];
	deskRows.value = [];
	refusals.value = [];
	deskFault.value = undefined;
}

async function guarded(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		deskFault.value = toArchiveError(error);
	}
}
