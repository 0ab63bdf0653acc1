import 'fake-indexeddb/auto';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {buildFeed} from '../feed/build-feed.ts';
import {cutFile} from '../feed/cut-file.ts';
import {failRequests, kill} from './testing/fail-requests.ts';
import {cut, type Print, pageText, tell} from './testing/make-page.ts';
import {openTestArchive, type TestArchive} from './testing/open-test-archive.ts';
import {serveFolder} from './testing/serve-folder.ts';

let place = '';
let server: Awaited<ReturnType<typeof serveFolder>>;
let failure: ReturnType<typeof failRequests> | undefined;
beforeEach(async () => {
	place = await mkdtemp(join(tmpdir(), 'jianbao-killed-'));
	await mkdir(join(place, 'pages'));
	server = await serveFolder(join(place, 'out'));
});
afterEach(async () => {
	failure?.end();
	await server.close();
	await rm(place, {recursive: true});
});

const story = (subject: string) => ({headline: [`${subject}记`], body: tell(subject)});
const day = (number: number, pageNumber: string, ...subjects: string[]): Print => ({
	publication: '山城报',
	day: `2022-06-${number}` as `${number}-${number}-${number}`,
	pageNumber,
	stories: subjects.map(story),
});
const put = (name: string, print: Print) => writeFile(join(place, 'pages', name), pageText(print));
const publish = () =>
	buildFeed({pagesDir: join(place, 'pages'), outDir: join(place, 'out'), cut: file => cutFile(file, cut)});

test('killed at any step, a refresh leaves whole pages and ends where an undisturbed one does', async () => {
	const firstState = async () => {
		await put('a1.txt', day(13, '1', '大桥通车仪式', '学校落成典礼'));
		await put('a2.txt', day(13, '2', '早市蔬菜价格'));
		await put('b1.txt', day(14, '1', '河道清淤工程'));
		await publish();
	};
	const secondState = async () => {
		await put('a1.txt', day(13, '1', '大桥通车仪式', '春节留岗补贴'));
		await rm(join(place, 'pages', 'a2.txt'), {force: true});
		await rm(join(place, 'pages', 'b1.txt'), {force: true});
		await put('c1.txt', day(15, '1', '羽毛球团体赛'));
		await publish();
	};
	const contents = (one: TestArchive) =>
		one.store.run(async db => ({
			issues: await db.getAll('issues'),
			pages: await db.getAll('pages'),
			articles: await db.getAll('articles'),
			totals: await db.getAll('totals'),
			states: await db.getAll('feedIssues'),
		}));
	const archive = openTestArchive();
	await firstState();
	await archive.refreshFeed(server.url, {});
	await secondState();
	await archive.refreshFeed(server.url, {});
	const expected = await contents(archive);
	let steps = 0;
	for (let step = 1; ; step += 3) {
		const name = `killed-refresh-${step}`;
		await firstState();
		const one = openTestArchive({name});
		await one.refreshFeed(server.url, {});
		await secondState();
		failure = failRequests(step, {once: false}, kill);
		const ended = await one.refreshFeed(server.url, {}).then(
			() => true,
			() => false,
		);
		failure.end();
		one.close();
		if (ended) break;
		steps = step;
		const again = openTestArchive({name});
		const {pages, articles} = await contents(again);
		expect(articles.map(({id}) => id).sort()).toEqual(pages.flatMap(page => page.articles.map(({id}) => id)).sort());
		await again.refreshFeed(server.url, {});
		expect(await contents(again)).toEqual(expected);
		again.close();
	}
	expect(steps).toBeGreaterThan(30);
});
