/** The one import of this tab: started, followed, stopped, gone on with. Screens read `job` and call these. */
import type {ImportOutcome} from '@jianbao/core/archive/archive';
import {importLockName} from '@jianbao/core/archive/import-lock';
import {signal} from '@preact/signals';
import {readStored, writeStored} from '../shell/stored.ts';
import {toArchiveError} from '../worker/carry-error.ts';
import type {Receipt} from '../worker/desk.ts';
import {archiveWorker} from '../worker/start-archive-worker.ts';
import {deskFault, forgetStored} from './desk-model.ts';
import {rememberSeedFeed, seedFeedAnswer, takesSeedFeed} from './first-start.ts';
import {openJobChannel} from './job-channel.ts';
import {isBusy, type JobEvent, type JobProgress, type JobState, type JobTask, nextJob} from './job-state.ts';

export const job = signal<JobState>({stage: 'idle'});

/** A person who pressed 停下 is not to find the import running again after the next start. */
const stoppedKey = 'jianbao.import-stopped';

let stopping = new AbortController();
const channel = openJobChannel(message =>
	send(message.kind === 'ended' ? {kind: 'elsewhere-ended'} : {...message, kind: 'elsewhere'}),
);

function send(event: JobEvent): void {
	job.value = nextJob(job.value, event);
}

type RunOptions = {readonly signal: AbortSignal; readonly onProgress: (progress: JobProgress) => void};

async function perform(task: JobTask, options: RunOptions): Promise<Receipt> {
	switch (task.kind) {
		case 'drafts':
			return archiveWorker.call('storeDrafts', [task.ids], options);
		case 'resume':
			return (await archiveWorker.call('resumeImport', [], options)) ?? nothing;
		default:
			return archiveWorker.call('refreshFeed', [task.url], options);
	}
}

const nothing: ImportOutcome = {pages: 0, articles: 0, unchanged: 0, corrected: 0, beside: 0};

/** Runs a task to its end, whatever that is; the end is in `job`. Does nothing while another one runs. */
export async function runJob(task: JobTask, {behind = false} = {}): Promise<void> {
	if (isBusy(job.value)) return;
	stopping = new AbortController();
	send({kind: 'started', task, behind});
	writeStored(stoppedKey, false);
	const onProgress = (progress: JobProgress) => {
		send({kind: 'progressed', progress});
		channel.tell({kind: 'progress', progress});
	};
	try {
		channel.tell({kind: 'progress'});
		const receipt = await perform(task, {signal: stopping.signal, onProgress});
		send({kind: 'finished', receipt});
	} catch (error) {
		send({kind: 'failed', error: toArchiveError(error)});
	} finally {
		channel.tell({kind: 'ended'});
	}
	if (task.kind === 'drafts') await tidyDesk(task.ids, job.value);
	if (task.kind === 'first-feed' && job.value.stage !== 'failed') rememberSeedFeed('settled');
}

/** A worker that died took its desk with it: what was given can be read again, and what is stored already will say so. */
async function tidyDesk(ids: readonly string[], end: JobState): Promise<void> {
	if (end.stage === 'failed' && end.error.code === 'worker-lost') deskFault.value = end.error;
	else await forgetStored(ids);
}

/** 停下: the page being stored is finished, the rest waits. */
export function stopJob(): void {
	if (job.value.stage !== 'running') return;
	writeStored(stoppedKey, true);
	send({kind: 'stop-asked'});
	stopping.abort();
}

/** 先去读. */
export const putJobBehind = (): void => send({kind: 'put-behind'});
/** 看看进度. */
export const bringJobForward = (): void => send({kind: 'brought-forward'});
export const dismissJob = (): void => send({kind: 'dismissed'});

/** 接着放, 再试一次: what is durably queued is gone on with, else the task is done anew. */
export async function continueJob(): Promise<void> {
	const state = job.value;
	if (state.stage !== 'failed' && state.stage !== 'stopped') return;
	const pages = await pendingPages();
	await runJob(pages > 0 ? {kind: 'resume', pages} : state.task);
}

/** 剩下的不要了: what is stored stays. */
export async function discardRest(): Promise<void> {
	dismissJob();
	await archiveWorker.call('discardPending', []);
}

async function pendingPages(): Promise<number> {
	try {
		return await archiveWorker.call('pendingImports', []);
	} catch {
		// The archive does not open: the screens say so, and nothing can be resumed.
		return 0;
	}
}

/** False until a start has found out whether there is something to go on with: until then nothing is said of an empty library. */
export const startSettled = signal(false);

/**
 * What a start does by itself: follows another tab that is importing; goes on with an import that was killed; or takes the
 * feed that the reader brings along, once. Call it after the first paint; `seedFeed` is that feed's address.
 */
export async function startJobs(seedFeed: string): Promise<void> {
	if (await importsElsewhere()) {
		send({kind: 'elsewhere'});
		startSettled.value = true;
		await otherTabsEnd();
		send({kind: 'elsewhere-ended'});
	}
	const task = await taskOfStart(seedFeed);
	if (task === undefined) {
		startSettled.value = true;
		return;
	}
	if (task.kind === 'resume' && readStored(stoppedKey) === true) job.value = {stage: 'stopped', task};
	else void runJob(task);
	startSettled.value = true;
}

async function taskOfStart(seedFeed: string): Promise<JobTask | undefined> {
	const pages = await pendingPages();
	if (pages > 0) return {kind: 'resume', pages};
	if (!takesSeedFeed(seedFeedAnswer())) return undefined;
	rememberSeedFeed('asked');
	return {kind: 'first-feed', url: seedFeed};
}

/** Without Web Locks nobody can tell; the archive then still stores each page once and whole. */
async function importsElsewhere(): Promise<boolean> {
	const locks = await navigator.locks?.query();
	return locks?.held?.some(({name}) => name === importLockName) ?? false;
}

/** Resolves when no tab writes any more, whether it ended or was killed. */
async function otherTabsEnd(): Promise<void> {
	await navigator.locks.request(importLockName, {mode: 'shared'}, () => undefined);
}
