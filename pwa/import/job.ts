/** The one import of this tab: started, followed, stopped, gone on with. Screens read `job` and call these. */
import type {ImportOutcome} from '@jianbao/core/archive/archive';
import {signal} from '@preact/signals';
import {readStored, writeStored} from '../shell/stored.ts';
import {toArchiveError} from '../worker/carry-error.ts';
import type {Receipt} from '../worker/desk.ts';
import {archiveWorker} from '../worker/start-archive-worker.ts';
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
	if (task.kind === 'first-feed' && job.value.stage !== 'failed') rememberSeedFeed('settled');
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

/**
 * What a start does by itself: goes on with an import that was killed, or takes the feed that the reader brings along,
 * once. Call it after the first paint; `seedFeed` is that feed's address.
 */
export async function startJobs(seedFeed: string): Promise<void> {
	const pages = await pendingPages();
	if (pages > 0) {
		const task: JobTask = {kind: 'resume', pages};
		if (readStored(stoppedKey) !== true) return runJob(task);
		job.value = {stage: 'stopped', task};
		return;
	}
	if (!takesSeedFeed(seedFeedAnswer())) return;
	rememberSeedFeed('asked');
	await runJob({kind: 'first-feed', url: seedFeed});
}
