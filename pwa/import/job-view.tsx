/** One job in words: what is being stored, how far it is, and what can be done. */
import {signal} from '@preact/signals';
import {useLayoutEffect} from 'preact/hooks';
import {href, navigate} from '../shell/navigate.ts';
import {Button} from '../ui/button.tsx';
import {Progress} from '../ui/progress.tsx';
import {State} from '../ui/state.tsx';
import {continueJob, discardRest, dismissJob, putJobBehind, stopJob} from './job.ts';
import {words} from './job-messages.ts';
import type {JobProgress, JobState, JobTask} from './job-state.ts';
import {bytesWords, faultWords, progressSentence, runningTitle} from './job-words.ts';
import './job.css';

/** How many views of the job are on the screen: while there is one, no banner repeats it. */
export const jobViews = signal(0);

/** `inLibrary`: the reader is where 先去读 would lead. */
export function JobView({state, level, inLibrary}: {state: JobState; level: 1 | 2; inLibrary?: true}) {
	useLayoutEffect(() => {
		jobViews.value += 1;
		return () => {
			jobViews.value -= 1;
		};
	}, []);
	switch (state.stage) {
		case 'running':
		case 'stopping':
			return <Running state={state} level={level} inLibrary={inLibrary === true} />;
		case 'elsewhere':
			return (
				<State title={words().elsewhere} level={level} actions={!inLibrary && <ReadFirst />}>
					<p>{words().elsewhereWhat}</p>
					<JobBar progress={state.progress} />
				</State>
			);
		case 'stopped':
			return (
				<State title={words().stopped} level={level} actions={<Continue />}>
					<p role="status">{stoppedSentence(state.task, state.progress)}</p>
				</State>
			);
		case 'failed':
			return <Failed state={state} level={level} />;
		default:
			return null;
	}
}

type RunningProps = {state: Extract<JobState, {stage: 'running' | 'stopping'}>; level: 1 | 2; inLibrary: boolean};

function Running({state, level, inLibrary}: RunningProps) {
	const {task, progress} = state;
	const stopping = state.stage === 'stopping';
	return (
		<State
			title={stopping ? words().stopping : runningTitle(task)}
			level={level}
			actions={
				<>
					<Button onPress={stopJob} disabled={stopping}>
						{words().stop}
					</Button>
					{!inLibrary && <ReadFirst />}
				</>
			}
		>
			{task.kind === 'resume' && <p>{words().resumingWhat(task.pages)}</p>}
			<p>{'waits' in state ? words().waiting : progressSentence(progress)}</p>
			<JobBar progress={progress} />
			<Milestone progress={progress} />
		</State>
	);
}

function JobBar({progress}: {progress: JobProgress | undefined}) {
	const {done = 0, total = 0, bytes, totalBytes} = progress ?? {};
	const pages = total > 0 ? words().pages(done, total) : '';
	const transferred = bytes !== undefined && totalBytes ? words().bytes(bytesWords(bytes), bytesWords(totalBytes)) : '';
	return (
		<div class="job-bar">
			<Progress
				done={done}
				total={total}
				label={words().running}
				figures={[pages, transferred].filter(Boolean).join('　')}
				note={words().safe}
			/>
		</div>
	);
}

/** Said aloud at every fifth of the way: a voice that reads every page is no help. */
function Milestone({progress}: {progress: JobProgress | undefined}) {
	const {done = 0, total = 0} = progress ?? {};
	const fifth = total > 0 ? Math.floor((done / total) * 5) : 0;
	return (
		<p class="aside-only" role="status">
			{fifth > 0 && words().pages(Math.round((fifth / 5) * total), total)}
		</p>
	);
}

/** 先去读: the job goes on behind the screens. */
function ReadFirst() {
	const go = () => {
		putJobBehind();
		navigate({screen: 'library'});
	};
	return <Button onPress={go}>{words().readFirst}</Button>;
}

function Continue() {
	return (
		<>
			<Button onPress={() => void discardRest()}>{words().discard}</Button>
			<Button filled onPress={() => void continueJob()}>
				{words().goOn}
			</Button>
		</>
	);
}

function Failed({state, level}: {state: Extract<JobState, {stage: 'failed'}>; level: 1 | 2}) {
	const {error, progress} = state;
	const {title, sentence} = faultWords(error, progress);
	const full = error.code === 'quota-exceeded';
	return (
		<State
			title={title}
			level={level}
			actions={
				<>
					{full ? (
						<Button href={href({screen: 'settings'})}>{words().usage}</Button>
					) : (
						<Button onPress={dismissJob}>{words().later}</Button>
					)}
					{error.transient && (
						<Button filled onPress={() => void continueJob()}>
							{full ? words().goOn : words().retry}
						</Button>
					)}
				</>
			}
		>
			<p role="alert">{sentence}</p>
		</State>
	);
}

function stoppedSentence(task: JobTask, progress: JobProgress | undefined): string {
	if (progress) return words().stoppedWhat(progress.done, progress.total);
	return words().stoppedWaiting(task.kind === 'resume' ? task.pages : 0);
}
