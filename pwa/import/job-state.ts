/** The one import that may be under way, as a value: what can happen next follows from the stage alone. */
import type {FeedProgress, ImportProgress} from '@jianbao/core/archive/archive';
import type {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import type {Receipt} from '../worker/desk.ts';

export type JobTask =
	/** The feed that the reader brings along, followed by itself on the very first start. */
	| {readonly kind: 'first-feed'; readonly url: string}
	| {readonly kind: 'feed'; readonly url: string}
	| {readonly kind: 'drafts'; readonly ids: readonly string[]}
	/** Pages that an earlier start left in the queue when it was killed. */
	| {readonly kind: 'resume'; readonly pages: number};

export type JobProgress = ImportProgress & Partial<Pick<FeedProgress, 'files' | 'bytes' | 'totalBytes'>>;

export type JobState =
	| {readonly stage: 'idle'}
	/** `behind`: the person went reading (先去读), the job goes on. `waits`: another tab is writing, this one is next. */
	| {
			readonly stage: 'running';
			readonly task: JobTask;
			readonly progress?: JobProgress;
			readonly behind: boolean;
			readonly waits?: true;
	  }
	| {readonly stage: 'stopping'; readonly task: JobTask; readonly progress?: JobProgress}
	| {readonly stage: 'stopped'; readonly task: JobTask; readonly progress?: JobProgress}
	| {
			readonly stage: 'failed';
			readonly task: JobTask;
			readonly error: ArchiveError;
			readonly progress?: JobProgress;
	  }
	| {readonly stage: 'done'; readonly task: JobTask; readonly receipt: Receipt; readonly progress?: JobProgress}
	/** Another tab imports; this one follows along. */
	| {readonly stage: 'elsewhere'; readonly progress?: JobProgress; readonly behind: boolean};

export type JobEvent =
	| {readonly kind: 'started'; readonly task: JobTask; readonly behind?: boolean}
	| {readonly kind: 'progressed'; readonly progress: JobProgress}
	| {readonly kind: 'put-behind'}
	| {readonly kind: 'brought-forward'}
	| {readonly kind: 'stop-asked'}
	| {readonly kind: 'failed'; readonly error: ArchiveError}
	| {readonly kind: 'finished'; readonly receipt: Receipt}
	| {readonly kind: 'elsewhere'; readonly progress?: JobProgress}
	| {readonly kind: 'elsewhere-ended'}
	| {readonly kind: 'dismissed'};

type BusyState = Extract<JobState, {stage: 'running' | 'stopping'}>;

/** True while this tab is writing: nothing else may be started. */
export const isBusy = (state: JobState): state is BusyState => state.stage === 'running' || state.stage === 'stopping';

/** The state after an event; an event that the stage does not know changes nothing, for it comes from a job that is over. */
export function nextJob(state: JobState, event: JobEvent): JobState {
	switch (event.kind) {
		case 'started':
			return isBusy(state) ? state : {stage: 'running', task: event.task, behind: event.behind ?? false};
		case 'elsewhere':
			return heardElsewhere(state, event.progress);
		case 'elsewhere-ended':
			return state.stage === 'elsewhere' ? {stage: 'idle'} : state;
		case 'dismissed':
			return isBusy(state) ? state : {stage: 'idle'};
		case 'put-behind':
			return withBehind(state, true);
		case 'brought-forward':
			return withBehind(state, false);
		default:
			return isBusy(state) ? whileBusy(state, event) : state;
	}
}

type BusyEvent = Extract<JobEvent, {kind: 'progressed' | 'stop-asked' | 'failed' | 'finished'}>;

function whileBusy(state: BusyState, event: BusyEvent): JobState {
	const {task, progress} = state;
	const soFar = progress ? {progress} : {};
	switch (event.kind) {
		case 'progressed':
			return progressed(state, event.progress);
		case 'stop-asked':
			return {stage: 'stopping', task, ...soFar};
		case 'failed':
			return event.error.code === 'aborted'
				? {stage: 'stopped', task, ...soFar}
				: {stage: 'failed', task, error: event.error, ...soFar};
		case 'finished':
			return {stage: 'done', task, receipt: event.receipt, ...soFar};
	}
}

function progressed(state: BusyState, progress: JobProgress): JobState {
	if (state.stage === 'stopping') return {...state, progress};
	const {task, behind} = state;
	return {stage: 'running', task, behind, progress};
}

const withBehind = (state: JobState, behind: boolean): JobState =>
	state.stage === 'running' || state.stage === 'elsewhere' ? {...state, behind} : state;

/** Our own job is said before another tab's, and so is its end, until it was read. */
function heardElsewhere(state: JobState, progress: JobProgress | undefined): JobState {
	if (state.stage === 'running' && state.progress === undefined) return {...state, waits: true};
	if (state.stage !== 'idle' && state.stage !== 'elsewhere') return state;
	// Another tab's import is no reason to take this one's screen away.
	const behind = state.stage === 'idle' || state.behind;
	return {stage: 'elsewhere', behind, ...(progress ? {progress} : {})};
}
