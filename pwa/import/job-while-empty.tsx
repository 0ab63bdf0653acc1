/** The library while it is empty: the import that fills it, or the words for a library that nothing fills. */
import type {ComponentChildren} from 'preact';
import {job, startSettled} from './job.ts';
import {JobView} from './job-view.tsx';

export function JobWhileEmpty({children}: {readonly children: ComponentChildren}) {
	const state = job.value;
	if (state.stage === 'idle' || state.stage === 'done') return startSettled.value ? children : <div aria-busy="true" />;
	return <JobView state={state} level={2} inLibrary />;
}
