/** 正在入库, and how it ended, as a whole screen; the library shows the same view while it is still empty. */
import {Frame} from '../shell/frame.tsx';
import {useScreen} from '../shell/use-screen.ts';
import {job} from './job.ts';
import type {JobState} from './job-state.ts';
import {JobView} from './job-view.tsx';
import {words} from './messages.ts';

/** Whether the job wants the whole screen: not while it runs behind, and not when all is well and done. */
export const showsJob = (state: JobState): boolean => {
	if (state.stage === 'running' || state.stage === 'elsewhere') return !state.behind;
	return state.stage === 'stopping' || state.stage === 'stopped' || state.stage === 'failed';
};

export function JobScreen() {
	useScreen(words().title);
	return (
		<Frame>
			<main class="screen" id="main">
				<JobView state={job.value} level={1} />
			</main>
		</Frame>
	);
}
