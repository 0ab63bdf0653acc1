import {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {expect, test} from 'vitest';
import {isBusy, type JobEvent, type JobState, nextJob} from './job-state.ts';

const task = {kind: 'drafts', ids: ['a', 'b']} as const;
const progress = {done: 1, total: 2, articles: 7};
const receipt = {pages: 2, articles: 12, unchanged: 0, corrected: 1, beside: 0};
const idle: JobState = {stage: 'idle'};

const play = (...events: readonly JobEvent[]): JobState => events.reduce(nextJob, idle);

test('a job runs, tells how far it is and is done', () => {
	expect(play({kind: 'started', task}, {kind: 'progressed', progress})).toEqual({
		stage: 'running',
		task,
		progress,
		behind: false,
	});
	expect(play({kind: 'started', task}, {kind: 'finished', receipt})).toEqual({stage: 'done', task, receipt});
	expect(play({kind: 'started', task}, {kind: 'progressed', progress}, {kind: 'finished', receipt})).toMatchObject({
		progress,
	});
});

test('going to read keeps the job and its figures', () => {
	const state = play({kind: 'started', task}, {kind: 'put-behind'}, {kind: 'progressed', progress});

	expect(state).toEqual({stage: 'running', task, progress, behind: true});
});

test('a second job does not start while one is busy, stopping included', () => {
	const other = {kind: 'feed', url: 'https://example.org/feed.json'} as const;
	const stopping = play({kind: 'started', task}, {kind: 'stop-asked'});

	expect(nextJob(stopping, {kind: 'started', task: other})).toBe(stopping);
	expect(isBusy(stopping)).toBe(true);
});

test('stopping ends as stopped with what was reached; a job that was done before it heard is done', () => {
	const stopping = play({kind: 'started', task}, {kind: 'progressed', progress}, {kind: 'stop-asked'});

	expect(nextJob(stopping, {kind: 'failed', error: new ArchiveError('aborted')})).toEqual({
		stage: 'stopped',
		task,
		progress,
	});
	expect(nextJob(stopping, {kind: 'finished', receipt}).stage).toBe('done');
});

test('a failure keeps the task for a retry and the figures for the sentence', () => {
	const error = new ArchiveError('quota-exceeded');

	expect(play({kind: 'started', task}, {kind: 'progressed', progress}, {kind: 'failed', error})).toEqual({
		stage: 'failed',
		task,
		progress,
		error,
	});
});

test('what a job says after its end changes nothing', () => {
	const done = play({kind: 'started', task}, {kind: 'finished', receipt});

	expect(nextJob(done, {kind: 'progressed', progress})).toBe(done);
	expect(nextJob(idle, {kind: 'finished', receipt})).toBe(idle);
});

test('another tab is followed only while this one has nothing to say', () => {
	const running = play({kind: 'started', task}, {kind: 'progressed', progress});

	expect(nextJob(running, {kind: 'elsewhere', progress})).toBe(running);
	expect(play({kind: 'elsewhere', progress})).toEqual({stage: 'elsewhere', progress, behind: true});
	expect(play({kind: 'elsewhere', progress}, {kind: 'brought-forward'}, {kind: 'elsewhere', progress})).toEqual({
		stage: 'elsewhere',
		progress,
		behind: false,
	});
	expect(play({kind: 'elsewhere'}, {kind: 'elsewhere-ended'})).toEqual(idle);
});

test('a job that has not begun to write waits while another tab tells of its own', () => {
	const waiting = play({kind: 'started', task}, {kind: 'elsewhere', progress});

	expect(waiting).toMatchObject({stage: 'running', waits: true});
	expect(nextJob(waiting, {kind: 'progressed', progress})).toEqual({stage: 'running', task, progress, behind: false});
});

test('this tab may start its own job while it follows another: the archive lets them in one after the other', () => {
	expect(play({kind: 'elsewhere', progress}, {kind: 'started', task}).stage).toBe('running');
});

test('a running job cannot be dismissed, its end can', () => {
	const running = play({kind: 'started', task});

	expect(nextJob(running, {kind: 'dismissed'})).toBe(running);
	expect(nextJob(play({kind: 'started', task}, {kind: 'finished', receipt}), {kind: 'dismissed'})).toEqual(idle);
});
