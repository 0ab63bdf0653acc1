import {expect, test} from 'vitest';
import type {ImportOutcome} from './archive.ts';
import {onArchiveChanged} from './changes.ts';
import {platformLocks} from './import-lock.ts';
import {givenPage, tell} from './testing/make-page.ts';
import {openTestArchive} from './testing/open-test-archive.ts';

const subjects = ['大桥通车仪式', '学校落成典礼', '早市蔬菜价格', '河道清淤工程', '羽毛球团体赛', '春节留岗补贴'];
const pages = subjects.flatMap((subject, at) =>
	[1, 2, 3, 4].map(page =>
		givenPage(`${at}-${page}.txt`, {
			publication: '山城报',
			day: `2022-06-${10 + at}` as `${number}-${number}-${number}`,
			pageNumber: String(page),
			stories: [
				{headline: [`${subject}${page}`], body: tell(`${subject}${page}`)},
				{headline: [], body: tell(`${page}${subject}`)},
			],
		}),
	),
);

function importInWorker(name: string): Promise<ImportOutcome> {
	const worker = new Worker(new URL('./testing/import-worker.ts', import.meta.url), {type: 'module'});
	return new Promise((resolve, reject) => {
		worker.onerror = event => reject(new Error(event.message));
		worker.onmessage = ({data}: MessageEvent<ImportOutcome>) => {
			worker.terminate();
			resolve(data);
		};
		worker.postMessage({name, pages});
	});
}

test('three threads that import the same pages at once store each page once', async () => {
	const archive = openTestArchive({locks: platformLocks()});

	const outcomes = await Promise.all([
		importInWorker(archive.name),
		archive.importDrafts(pages.toReversed(), {}),
		importInWorker(archive.name),
	]);

	expect(outcomes.reduce((sum, one) => sum + one.pages, 0)).toBe(pages.length);
	expect(outcomes.reduce((sum, one) => sum + one.unchanged, 0)).toBe(2 * pages.length);
	expect(await archive.totals()).toEqual({issues: 6, pages: 24, articles: 48});
	const counted = await archive.store.run(async db => [await db.count('pages'), await db.count('articles')]);
	expect(counted).toEqual([24, 48]);
	archive.close();
});

test('a thread that dies in the middle frees the lock, and another finishes its queue', async () => {
	const archive = openTestArchive({locks: platformLocks()});
	const worker = new Worker(new URL('./testing/import-worker.ts', import.meta.url), {type: 'module'});
	const changed = new Promise<void>(resolve => {
		const end = onArchiveChanged(() => {
			end();
			resolve();
		});
	});
	worker.postMessage({name: archive.name, pages});
	await changed;
	worker.terminate();

	await archive.resumeImport({});

	expect(await archive.totals()).toEqual({issues: 6, pages: 24, articles: 48});
	expect(await archive.pendingImports()).toBe(0);
	archive.close();
});

test('tells other threads which pages and issues changed, and nothing when nothing did', async () => {
	const archive = openTestArchive({locks: platformLocks()});
	const heard: string[] = [];
	const end = onArchiveChanged(({pages: ids, issues}) => heard.push(`${ids.join()} in ${issues.join()}`));

	await archive.importDrafts(pages.slice(0, 1), {});
	await archive.importDrafts(pages.slice(0, 1), {});
	await expect.poll(() => heard).toEqual(['山城报/2022-06-10/1 in 山城报/2022-06-10']);
	end();
	await archive.importDrafts(pages.slice(1, 2), {});
	await new Promise(resolve => setTimeout(resolve, 50));

	expect(heard).toHaveLength(1);
	archive.close();
});
