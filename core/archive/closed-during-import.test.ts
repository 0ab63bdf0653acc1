import 'fake-indexeddb/auto';
import {afterEach, expect, test} from 'vitest';
import {failRequests, kill, loseConnection} from './testing/fail-requests.ts';
import {givenPage, tell} from './testing/make-page.ts';
import {openTestArchive, type TestArchive} from './testing/open-test-archive.ts';

const story = (subject: string) => ({headline: [`${subject}记`], body: tell(subject)});
const front = {publication: '山城报', day: '2022-06-13', pageNumber: '1'} as const;
const before = givenPage('a.txt', {...front, stories: [story('大桥通车仪式'), story('学校落成典礼')]});
const corrected = givenPage('a.txt', {
	...front,
	stories: [{...story('大桥通车仪式'), headline: ['大桥通车记（更正）']}, story('学校落成典礼'), story('早市蔬菜价格')],
});
const second = givenPage('b.txt', {...front, pageNumber: '2', stories: [story('河道清淤工程')]});
const open = givenPage('c.txt', {stories: [story('图书馆夜场')]});
const pages = [corrected, second, open];

let failure: ReturnType<typeof failRequests> | undefined;
afterEach(() => failure?.end());

const stores = ['publications', 'issues', 'pages', 'articles', 'aliases', 'totals', 'importQueue'] as const;
const contents = (archive: TestArchive) =>
	archive.store.run(async db =>
		Object.fromEntries(await Promise.all(stores.map(async name => [name, await db.getAll(name)]))),
	);

/** Every page is whole: its articles, its line in the issue and the sums are there with it, or none of them is. */
async function expectWhole(archive: TestArchive) {
	const {issues, pages: kept, articles, totals} = await contents(archive);
	const ids = (records: {id: string}[]) => records.map(record => record.id).sort();
	expect(ids(articles)).toEqual(ids(kept.flatMap((page: {articles: {id: string}[]}) => page.articles)));
	expect(ids(kept)).toEqual(ids(issues.flatMap((issue: {pages: {id: string}[]}) => issue.pages)));
	const [sums = {issues: 0, pages: 0, articles: 0}] = totals;
	expect(sums).toEqual({issues: issues.length, pages: kept.length, articles: articles.length});
}

async function undisturbed() {
	const archive = openTestArchive();
	await archive.importDrafts([before], {});
	await archive.importDrafts(pages, {});
	return contents(archive);
}

test('killed at any step, it leaves all or nothing of a page and goes on at the next start', async () => {
	const expected = await undisturbed();
	let steps = 0;
	for (let step = 1; ; step++) {
		const archive = openTestArchive();
		await archive.importDrafts([before], {});
		failure = failRequests(step, {once: false}, kill);
		const outcome = await archive.importDrafts(pages, {}).then(
			() => 'done',
			() => 'killed',
		);
		failure.end();
		archive.close();
		if (outcome === 'done') break;
		steps = step;

		const again = openTestArchive({name: archive.name});
		await expectWhole(again);
		const waiting = await again.pendingImports();
		const resumed = await again.resumeImport({});
		expect(resumed === undefined ? 0 : resumed.pages + resumed.unchanged).toBe(waiting);
		await expectWhole(again);
		expect(await again.pendingImports()).toBe(0);
		// The queue is written in one transaction: before it nothing was promised, after it everything arrives.
		const now = await contents(again);
		if (now.pages.length > 1 || waiting > 0) expect(now).toEqual(expected);
		again.close();
	}
	expect(steps).toBeGreaterThan(40);
});

test('a connection lost at any one step is opened again, and the work done once', async () => {
	const expected = await undisturbed();
	for (let step = 1; ; step++) {
		const archive = openTestArchive();
		await archive.importDrafts([before], {});
		failure = failRequests(step, {once: true}, loseConnection);
		await archive.importDrafts(pages, {});
		const reached = failure.count() >= step;
		failure.end();

		expect(await contents(archive)).toEqual(expected);
		archive.close();
		if (!reached) break;
	}
});

test('a connection that stays lost is given up after three new ones', async () => {
	const archive = openTestArchive();
	await archive.importDrafts([before], {});
	failure = failRequests(1, {once: false}, loseConnection);

	await expect(archive.totals()).rejects.toMatchObject({code: 'storage-lost', details: {attempts: 4}});

	failure.end();
	expect(await archive.totals()).toEqual({issues: 1, pages: 1, articles: 2});
});

test('a full disk at any step is told as such and stores nothing by halves', async () => {
	let steps = 0;
	for (let step = 1; ; step++) {
		const archive = openTestArchive();
		await archive.importDrafts([before], {});
		failure = failRequests(step, {once: false}, tx => {
			tx.abort();
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		});
		const importing = archive.importDrafts(pages, {});
		const error = await importing.catch((reason: unknown) => reason);
		const reached = failure.count() >= step;
		failure.end();
		if (!reached) break;
		steps = step;
		expect(error).toMatchObject({code: 'quota-exceeded'});
		await expectWhole(archive);
		// Told before anything was promised, it comes back to nothing; after that, room or a retry finishes it.
		const waiting = await archive.pendingImports();
		expect(waiting === 0 || (await archive.resumeImport({})) !== undefined).toBe(true);
		archive.close();
	}
	expect(steps).toBeGreaterThan(40);
});

test('cancelled, it keeps what is stored and what is queued', async () => {
	const archive = openTestArchive();
	const cancel = new AbortController();
	const many = Array.from({length: 20}, (_, at) =>
		givenPage(`${at}.txt`, {...front, pageNumber: `${at + 1}`, stories: [story(`第${at}件事`)]}),
	);

	const importing = archive.importDrafts(many, {signal: cancel.signal, onProgress: () => cancel.abort()});

	await expect(importing).rejects.toMatchObject({code: 'aborted', details: {done: 8, total: 20}});
	expect(await archive.totals()).toMatchObject({pages: 8});
	expect(await archive.pendingImports()).toBe(12);
	expect(await archive.resumeImport({})).toMatchObject({pages: 12});
	await expect(archive.importDrafts(many, {signal: cancel.signal})).rejects.toMatchObject({code: 'aborted'});
	expect(await archive.pendingImports()).toBe(0);
	await expectWhole(archive);
});

test('what is left in the queue can be dropped', async () => {
	const archive = openTestArchive();
	failure = failRequests(8, {once: false}, kill);
	await archive.importDrafts(pages, {}).catch(() => undefined);
	failure.end();
	expect(await archive.pendingImports()).toBe(3);

	await archive.discardPending();

	expect(await archive.resumeImport({})).toBeUndefined();
	expect(await archive.totals()).toMatchObject({pages: 0});
});

test('a source of pages that breaks off leaves nothing behind', async () => {
	const archive = openTestArchive();
	async function* broken() {
		for (let count = 0; count < 100; count++) yield {...second, name: `${count}.txt`};
		throw new Error('the folder was unplugged');
	}

	await expect(archive.importDrafts(broken(), {})).rejects.toThrow('unplugged');

	expect(await archive.pendingImports()).toBe(0);
	expect(await archive.totals()).toEqual({issues: 0, pages: 0, articles: 0});
});

test('a page that the cutter chokes on is stored uncut and does not hold up the others', async () => {
	const archive = openTestArchive({
		cut: (source, text) => {
			if (source === 'c.txt') throw new Error('choked');
			return JSON.parse(text);
		},
	});
	const cutOf = (name: string) => ({
		source: name,
		publication: null,
		date: null,
		pageNumber: null,
		section: null,
		issueNumber: null,
		articles: [],
		teasers: [],
		furniture: [],
		doubts: [],
	});
	const fine = {name: 'd.txt', text: JSON.stringify(cutOf('d.txt')), facts: {}};

	await archive.importDrafts([{name: 'c.txt', text: '报纸\n原文', facts: {}}, fine], {});

	const [issue] = await archive.issues();
	const kept = await Promise.all((issue?.pages ?? []).map(entry => archive.page(entry.id)));
	expect(kept).toHaveLength(2);
	expect(kept.find(page => page?.source === 'c.txt')?.furniture[0]?.text).toBe('报纸\n原文');
});
