import 'fake-indexeddb/auto';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {buildFeed} from '../feed/build-feed.ts';
import {cutFile} from '../feed/cut-file.ts';
import type {FeedIndex} from '../feed/feed.ts';
import type {ArticleId, PageId} from '../newspaper/ids.ts';
import {cut, givenPage, type Print, pageText, tell} from './testing/make-page.ts';
import {openTestArchive, type TestArchive} from './testing/open-test-archive.ts';
import {serveFolder} from './testing/serve-folder.ts';

let place = '';
let server: Awaited<ReturnType<typeof serveFolder>>;
let archive: TestArchive;
beforeEach(async () => {
	place = await mkdtemp(join(tmpdir(), 'jianbao-feed-'));
	await mkdir(join(place, 'pages'));
	server = await serveFolder(join(place, 'out'));
	archive = openTestArchive();
});
afterEach(async () => {
	archive.close();
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
	buildFeed({
		pagesDir: join(place, 'pages'),
		outDir: join(place, 'out'),
		title: '山城',
		cut: file => cutFile(file, cut),
	});
const refresh = (options = {}) => archive.refreshFeed(server.url, options);
const issueIds = async () => (await archive.issues()).map(issue => issue.id);

async function publishThree() {
	await put('a1.txt', day(13, '1', '大桥通车仪式', '学校落成典礼'));
	await put('a2.txt', day(13, '2', '早市蔬菜价格'));
	await put('b1.txt', day(14, '1', '河道清淤工程'));
	await put('c1.txt', day(15, '1', '羽毛球团体赛'));
	await publish();
}

test('brings a feed with visible progress, and only what changed the next time', async () => {
	await publishThree();
	const seen: string[] = [];

	const outcome = await refresh({
		onProgress: ({done, total, bytes, totalBytes}: {done: number; total: number; bytes: number; totalBytes: number}) =>
			seen.push(`${done}/${total}${bytes === totalBytes ? ' all' : ''}`),
	});

	expect(outcome).toEqual({pages: 4, articles: 5, unchanged: 0, corrected: 0, beside: 0});
	expect(seen).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4 all']);
	expect(await issueIds()).toEqual(['山城报/2022-06-15', '山城报/2022-06-14', '山城报/2022-06-13']);
	expect(await archive.feeds()).toMatchObject([{url: server.url, title: '山城', issues: 3, articles: 5, stored: 3}]);
	server.asked();
	await put('b1.txt', day(14, '1', '河道清淤工程', '春节留岗补贴'));
	await publish();

	const again = await refresh();

	expect(server.asked()).toHaveLength(2);
	expect(again).toEqual({pages: 1, articles: 2, unchanged: 0, corrected: 1, beside: 0});
	expect(await archive.totals()).toEqual({issues: 3, pages: 4, articles: 6});
	expect(await refresh()).toEqual({pages: 0, articles: 0, unchanged: 0, corrected: 0, beside: 0});
});

test('removes what the feed no longer has, but nothing a person put in', async () => {
	await publishThree();
	await refresh();
	await archive.importDrafts([givenPage('mine.txt', day(15, '1', '羽毛球团体赛'))], {});
	await rm(join(place, 'pages', 'c1.txt'));
	await rm(join(place, 'pages', 'b1.txt'));
	await rm(join(place, 'pages', 'a2.txt'));
	await publish();

	await refresh();

	expect(await issueIds()).toEqual(['山城报/2022-06-15', '山城报/2022-06-13']);
	expect(await archive.totals()).toEqual({issues: 2, pages: 2, articles: 3});
	expect(await archive.removeFeed(server.url)).toEqual({pages: 1, articles: 2});
	expect(await issueIds()).toEqual(['山城报/2022-06-15']);
	expect(await archive.feeds()).toEqual([]);
});

test('never writes over a page that a person put right', async () => {
	await publishThree();
	await refresh();
	const mine = day(14, '1', '河道清淤工程', '我自己补上的稿件');
	await archive.importDrafts([givenPage('b1.txt', mine)], {});
	await put('b1.txt', day(14, '1', '河道清淤工程', '茶叶采摘忙碌'));
	await publish();

	await refresh();

	const page = await archive.page('山城报/2022-06-14/1' as PageId);
	expect(page?.articles.map(article => article.headline[0])).toEqual(['河道清淤工程记', '我自己补上的稿件记']);
});

test('a page that the feed files elsewhere takes its links along', async () => {
	await put('a1.txt', {...day(13, '1', '大桥通车仪式'), publication: '旧名报'});
	await publish();
	await refresh();
	const old = (await archive.page('旧名报/2022-06-13/1' as PageId))?.articles[0]?.id as ArticleId;
	// The same text, now with a catalogue that knows better: as if print had been misread.
	const print: Print = {...day(13, '1', '大桥通车仪式'), publication: '旧名报'};
	await rm(join(place, 'pages', 'a1.txt'));
	await writeFile(join(place, 'pages', 'a1.txt'), pageText(print));
	await buildFeed({
		pagesDir: join(place, 'pages'),
		outDir: join(place, 'out'),
		cut: file => cutFile(file, (source, text) => ({...cut(source, text), publication: '山城报'})),
	});

	await refresh();

	expect(await issueIds()).toEqual(['山城报/2022-06-13']);
	expect((await archive.article(old))?.pageId).toBe('山城报/2022-06-13/1');
	expect(await archive.totals()).toEqual({issues: 1, pages: 1, articles: 1});
});

const lastIssue = async () => {
	const index: FeedIndex = JSON.parse(await readFile(join(place, 'out', 'feed.json'), 'utf8'));
	return `/${index.issues.at(-1)?.file}`;
};

test.each([
	['corrupted', (bytes: Buffer) => Buffer.from(bytes).fill(0x20, 100, 101), 'feed-hash-mismatch'],
	['truncated', (bytes: Buffer) => bytes.subarray(0, 200), 'feed-hash-mismatch'],
	['too long', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(' ')]), 'feed-hash-mismatch'],
])('keeps nothing of a file that is %s, and goes on when it is right again', async (_name, spoil, code) => {
	await publishThree();
	const bad = await lastIssue();
	server.misbehave(async (path, response) => {
		if (path !== bad) return false;
		response.end(spoil(await readFile(join(place, 'out', path))));
		return true;
	});

	await expect(refresh()).rejects.toMatchObject({code});
	expect(await issueIds()).toEqual(['山城报/2022-06-14', '山城报/2022-06-13']);
	expect((await archive.feeds())[0]).not.toHaveProperty('refreshed');

	server.behave();
	server.asked();
	expect(await refresh()).toMatchObject({pages: 1});
	expect(server.asked()).toHaveLength(2);
	expect((await archive.feeds())[0]?.refreshed).toMatch(/^\d{4}-/u);
});

test('waits out a server that stumbles', async () => {
	await publishThree();
	const stumbles = new Map<string, number>();
	server.misbehave((path, response) => {
		const before = stumbles.get(path) ?? 0;
		stumbles.set(path, before + 1);
		if (before === 0) response.writeHead(503).end();
		else if (before === 1) response.writeHead(200, {'content-length': '9999'}).write('{"half');
		else return false;
		if (before === 1) setTimeout(() => response.destroy(), 5);
		return true;
	});

	expect(await refresh()).toMatchObject({pages: 4});
});

test.each([
	['an error page', '<!doctype html><title>报</title>', 'feed-not-a-feed'],
	['other JSON', '{"issues": []}', 'feed-not-a-feed'],
	['a feed cut short', '{"format":"jianbao-feed","version":1,"title":"x","issues":[{"id":"', 'feed-not-a-feed'],
	['a newer feed', '{"format":"jianbao-feed","version":2,"anything":[]}', 'feed-newer'],
	['files outside its folder', feedWith({file: '../secret.json'}), 'feed-not-a-feed'],
	['files on another server', feedWith({file: 'https://other.example/a.json'}), 'feed-not-a-feed'],
	['no such day', feedWith({date: '2022-02-30'}), 'feed-not-a-feed'],
])('refuses %s and leaves the archive as it was', async (_name, body, code) => {
	await publishThree();
	await refresh();
	server.misbehave((path, response) => {
		if (path !== '/feed.json') return false;
		response.end(body);
		return true;
	});

	await expect(refresh()).rejects.toMatchObject({code});

	expect(await archive.totals()).toEqual({issues: 3, pages: 4, articles: 5});
});

function feedWith(fields: Record<string, string>): string {
	const issue = {
		id: '山城报/2022-06-13',
		file: 'issues/a.json',
		bytes: 3,
		sha256: 'a'.repeat(64),
		pages: 1,
		articles: 1,
		exact: true,
	};
	return JSON.stringify({format: 'jianbao-feed', version: 1, title: 'x', issues: [{...issue, ...fields}]});
}

test('does not follow a server to another one', async () => {
	await publishThree();
	const other = await serveFolder(join(place, 'out'));
	server.misbehave((path, response) => {
		response.writeHead(302, {location: `${other.origin}${path}`}).end();
		return true;
	});

	await expect(refresh()).rejects.toMatchObject({code: 'feed-not-a-feed', details: {reason: 'redirected'}});

	await other.close();
	expect(await archive.totals()).toMatchObject({pages: 0});
});

test('tells a server that is gone from one that says no', async () => {
	await expect(refresh()).rejects.toMatchObject({code: 'feed-unreachable', details: {status: 404}});
	await server.close();
	await expect(refresh()).rejects.toMatchObject({code: 'feed-unreachable', details: {status: 0}, transient: true});
	server = await serveFolder(join(place, 'out'));
});

test('stops between two files when it is cancelled, and goes on from there', async () => {
	await publishThree();
	const cancel = new AbortController();

	const refreshing = refresh({
		signal: cancel.signal,
		onProgress: ({done}: {done: number}) => {
			if (done === 2) cancel.abort();
		},
	});

	await expect(refreshing).rejects.toMatchObject({code: 'aborted'});
	expect(await archive.totals()).toMatchObject({issues: 1, pages: 2});
	expect(await refresh()).toMatchObject({pages: 2});
});
