/** The job above any other screen: that it runs behind, that it was stopped or failed, and a toast when it is done. */
import {useState} from 'preact/hooks';
import {navigate} from '../shell/navigate.ts';
import {Banner} from '../ui/banner.tsx';
import {Toast} from '../ui/toast.tsx';
import {archiveWorker} from '../worker/start-archive-worker.ts';
import {bringJobForward, continueJob, dismissJob, job} from './job.ts';
import {words} from './job-messages.ts';
import type {JobState} from './job-state.ts';
import {jobViews} from './job-view.tsx';
import {doneSentence, faultWords, runningTitle} from './job-words.ts';

export function JobNotice() {
	const state = job.value;
	const shown = jobViews.value > 0;
	switch (state.stage) {
		case 'running':
		case 'stopping':
		case 'elsewhere':
			return shown ? null : <Going state={state} />;
		case 'stopped':
			return shown ? null : (
				<Banner
					actions={[
						{label: words().later, onPress: dismissJob},
						{label: words().goOn, onPress: () => void continueJob(), act: true},
					]}
				>
					{words().stopped}
				</Banner>
			);
		case 'failed':
			return shown ? null : (
				<Banner
					actions={[
						{label: words().later, onPress: dismissJob},
						{label: words().follow, onPress: showJob, act: true},
					]}
				>
					{faultWords(state.error, state.progress).title}
				</Banner>
			);
		case 'done':
			return <Done state={state} />;
		default:
			return null;
	}
}

/** No figures here: a banner is read aloud when it changes. */
function Going({state}: {state: Extract<JobState, {stage: 'running' | 'stopping' | 'elsewhere'}>}) {
	const {done = 0, total = 0} = state.progress ?? {};
	const title = state.stage === 'elsewhere' ? words().elsewhere : runningTitle(state.task);
	return (
		<>
			<Banner actions={[{label: words().follow, onPress: showJob, act: true}]}>{title}</Banner>
			<progress class="progress-bar" value={done} max={Math.max(total, 1)} aria-label={title} />
		</>
	);
}

function showJob(): void {
	bringJobForward();
	navigate({screen: 'import'});
}

function Done({state}: {state: Extract<JobState, {stage: 'done'}>}) {
	const [undone, setUndone] = useState<string>();
	const {receipt, progress} = state;
	const {undo} = receipt;
	const takeBack = async (id: string) => {
		const {pages} = await archiveWorker.call('undoStore', [id]);
		setUndone(words().undone(pages));
	};
	if (undone !== undefined) return <Toast text={undone} onEnd={dismissJob} />;
	return (
		<Toast
			text={doneSentence(receipt, progress)}
			onEnd={dismissJob}
			{...(undo !== undefined && {action: {label: words().undo, onPress: () => void takeBack(undo)}})}
		/>
	);
}
