import {feedFormat, feedVersion} from '@jianbao/core/feed/feed';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {archiveWorker} from '../worker/start-archive-worker.ts';
import {generatedFiles} from '../worker/testing/generated-files.ts';
import {clearDesk, deskRows, layOnDesk} from './desk-model.ts';
import {rememberSeedFeed, seedFeedAnswer} from './first-start.ts';
import {fromFiles} from './gather-sources.ts';
import {continueJob, dismissJob, job, runJob, startJobs, stopJob} from './job.ts';

beforeEach(() => rememberSeedFeed('unasked'));
afterEach(async () => {
	dismissJob();
	await clearDesk();
	archiveWorker.close();
	await new Promise(resolve => {
		const request = indexedDB.deleteDatabase('jianbao');
		request.onsuccess = resolve;
		request.onerror = resolve;
	});
});

async function lay(count: number): Promise<readonly string[]> {
	await layOnDesk(fromFiles(generatedFiles(count)));
	return deskRows.value.map(row => row.id);
}

const until = async (stage: string) => expect.poll(() => job.value.stage, {timeout: 20_000}).toBe(stage);

test('a job that was stopped keeps the rest, does not go on by itself, and goes on when it is told to', async () => {
	const ids = await lay(120);
	const running = runJob({kind: 'drafts', ids});
	await expect.poll(() => ('progress' in job.value ? job.value.progress?.done : 0)).toBeGreaterThan(0);

	stopJob();
	await running;

	expect(job.value).toMatchObject({stage: 'stopped', progress: {total: 120}});
	expect(deskRows.value).toEqual([]);
	dismissJob();
	await startJobs('https://example.org/feed.json');
	expect(job.value).toMatchObject({stage: 'stopped', task: {kind: 'resume'}});
	await continueJob();
	expect(job.value.stage).toBe('done');
	expect(await archiveWorker.call('pendingImports', [])).toBe(0);
});

test('an import whose worker was killed goes on at the next start, in words of its own', async () => {
	const ids = await lay(120);
	const running = runJob({kind: 'drafts', ids});
	await expect.poll(() => ('progress' in job.value ? job.value.progress?.done : 0)).toBeGreaterThan(0);

	archiveWorker.close();
	await running;

	expect(job.value).toMatchObject({stage: 'failed', error: {code: 'worker-lost', transient: true}});
	dismissJob();
	await startJobs('https://example.org/feed.json');
	expect(job.value).toMatchObject({stage: 'running', task: {kind: 'resume'}});
	await until('done');
});

const emptyFeed = () => {
	const index = {format: feedFormat, version: feedVersion, title: '样报', issues: []};
	return URL.createObjectURL(new Blob([JSON.stringify(index)]));
};

test('the feed that comes along is taken on the first start, and never again by itself', async () => {
	await startJobs(emptyFeed());
	await until('done');
	expect(seedFeedAnswer()).toBe('settled');
	const [feed] = await archiveWorker.call('feeds', []);
	await archiveWorker.call('removeFeed', [feed?.url ?? '']);
	dismissJob();

	await startJobs(emptyFeed());

	expect(job.value.stage).toBe('idle');
	expect(await archiveWorker.call('feeds', [])).toEqual([]);
});

test('a first start that failed is tried again at the next one', async () => {
	const missing = new URL('/no/such/feed.json', location.href).href;
	await startJobs(missing);
	await until('failed');
	expect(seedFeedAnswer()).toBe('asked');
	dismissJob();

	await startJobs(emptyFeed());

	await until('done');
});
