import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {cut, type Print, pageText, tell} from '../archive/testing/make-page.ts';
import {buildFeed} from './build-feed.ts';
import {cutFile, type PageFile} from './cut-file.ts';
import {type FeedIndex, isFeedIndex, isFeedIssueFile} from './feed.ts';

let place = '';
beforeEach(async () => {
	place = await mkdtemp(join(tmpdir(), 'jianbao-build-'));
	await mkdir(join(place, 'pages'));
});
afterEach(() => rm(place, {recursive: true}));

const pages = () => join(place, 'pages');
const out = (name = 'out') => join(place, name);
const put = (name: string, content: string | Uint8Array) => writeFile(join(pages(), name), content);
const story = (headline: string, subject: string) => ({headline: [headline], body: tell(subject)});
const day1: Print = {
	publication: '山城报',
	day: '2022-06-13',
	pageNumber: '1',
	stories: [story('大桥通车', '大桥通车仪式市民观看')],
};
const day1b: Print = {...day1, pageNumber: '2', stories: [story('集市开张', '早市摊位蔬菜价格平稳')]};
const open: Print = {stories: [story('校舍落成', '学校落成孩子搬进教室')]};
const build = (outDir = out(), more: Partial<Parameters<typeof buildFeed>[0]> = {}) =>
	buildFeed({pagesDir: pages(), outDir, cut: (file: PageFile) => cutFile(file, cut), ...more});

async function bytesOf(folder: string): Promise<Record<string, string>> {
	const names = await readdir(folder, {recursive: true, withFileTypes: true});
	const files = names.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
	const hashes = files.sort().map(async path => [
		path.slice(folder.length + 1),
		createHash('sha256')
			.update(await readFile(path))
			.digest('hex'),
	]);
	return Object.fromEntries(await Promise.all(hashes));
}

test('writes an index and one verified file an issue', async () => {
	await put('b.txt', pageText(day1b));
	await put('a.txt', pageText(day1));
	await put('README.md', 'ignored');

	const report = await build();

	expect(report).toMatchObject({
		title: '山城报',
		issues: 1,
		pages: 2,
		articles: 2,
		skipped: [],
		ignored: 1,
		faults: [],
	});
	const index: unknown = JSON.parse(await readFile(join(out(), 'feed.json'), 'utf8'));
	if (!isFeedIndex(index)) throw new Error('not an index');
	const [issue] = index.issues;
	if (issue === undefined) throw new Error('no issue');
	const bytes = await readFile(join(out(), issue.file));
	expect(bytes.byteLength).toBe(issue.bytes);
	expect(createHash('sha256').update(bytes).digest('hex')).toBe(issue.sha256);
	const file: unknown = JSON.parse(bytes.toString());
	if (!isFeedIssueFile(file)) throw new Error('not an issue');
	expect(file.pages.map(page => page.source)).toEqual(['a.txt', 'b.txt']);
	expect(file.pages[0]?.text).toBe(pageText(day1));
});

test('gives the same bytes again, however the work was shared out', async () => {
	for (const [index, print] of [day1, day1b, open].entries()) await put(`${index}.txt`, pageText(print));

	await build(out('one'));
	await build(out('two'), {
		atOnce: 3,
		cut: async file => {
			await new Promise(resolve => setTimeout(resolve, file.name === '0.txt' ? 30 : 1));
			return cutFile(file, cut);
		},
	});

	expect(await bytesOf(out('two'))).toEqual(await bytesOf(out('one')));
	expect(Object.keys(await bytesOf(out('one')))).toHaveLength(3);
});

test('a second build removes what no longer belongs and leaves the rest of the site alone', async () => {
	await put('a.txt', pageText(day1));
	await put('c.txt', pageText(open));
	await build();
	await writeFile(join(out(), 'index.html'), 'a site');
	await writeFile(join(out(), 'issues', 'mine.json'), 'kept');
	await rm(join(pages(), 'c.txt'));

	await build();

	const names = Object.keys(await bytesOf(out()));
	expect(names).toHaveLength(4);
	expect(names).toContain('index.html');
	expect(names).toContain('issues/mine.json');
});

test('a build that is cut short leaves the old feed whole', async () => {
	await put('a.txt', pageText(day1));
	await build();
	const before = await bytesOf(out());
	await put('b.txt', pageText(day1b));
	const killed = build(out(), {
		cut: file => {
			if (file.name === 'b.txt') throw new Error('killed');
			return cutFile(file, cut);
		},
	});

	await expect(killed).rejects.toThrow('killed');

	expect(await bytesOf(out())).toEqual(before);
	expect(await readdir(out())).not.toContainEqual(expect.stringMatching(/building/u));
});

test('skips files that are no pages and says why', async () => {
	await put('a.txt', pageText(day1));
	await put('empty.txt', '\n');
	await put('letter.txt', 'Dear reader, this is no newspaper page at all.');
	await put('scan.txt', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31));

	const report = await build();

	expect(report.pages).toBe(1);
	expect(report.skipped.map(({name, code}) => [name, code])).toEqual([
		['empty.txt', 'empty'],
		['letter.txt', 'no-chinese'],
		['scan.txt', 'pdf'],
	]);
});

test('the catalogue fills gaps, never overrides print, and its mistakes are told', async () => {
	await put('a.txt', pageText(day1));
	await put('c.txt', pageText(open));
	const basis = '同一班记者';
	const catalogue = {
		format: 'jianbao-catalogue',
		version: 1,
		title: '旧报',
		pages: {
			'a.txt': {publication: {value: '海城报', basis}},
			'c.txt': {
				publication: {value: '山城报', basis},
				date: {earliest: '2022-08-08', basis},
				pageNumber: {value: '第二版', basis},
				section: {value: '要闻'},
			},
			'gone.txt': {publication: {value: '山城报', basis}},
			'a2.txt': {date: {earliest: '2022-02-30', basis}},
		},
	};
	await put('catalogue.json', JSON.stringify(catalogue));

	const report = await build();

	const index: FeedIndex = JSON.parse(await readFile(join(out(), 'feed.json'), 'utf8'));
	expect(index.title).toBe('旧报');
	expect(index.issues.map(issue => [issue.id, issue.exact])).toEqual([
		['山城报/2022-06-13', true],
		['山城报/2022-08-08', false],
	]);
	const filled = JSON.parse(await readFile(join(out(), index.issues[1]?.file ?? ''), 'utf8'));
	expect(filled.pages[0].facts).toEqual({
		publication: {value: '山城报', basis: 'catalogue', note: basis},
		date: {value: {earliest: '2022-08-08', latest: '2022-08-08', exact: false}, basis: 'catalogue', note: basis},
		pageNumber: {value: '2', basis: 'catalogue', note: basis},
	});
	const kept = JSON.parse(await readFile(join(out(), index.issues[0]?.file ?? ''), 'utf8'));
	expect(kept.pages[0].facts.publication).toEqual({value: '山城报', basis: 'printed', note: '目录记作 海城报'});
	expect(report.faults).toEqual([
		expect.stringMatching(/c\.txt.*section.*依据/u),
		expect.stringMatching(/a2\.txt.*date.*2022-02-30/u),
		expect.stringMatching(/gone\.txt.*没有这个版面文件/u),
		expect.stringMatching(/a\.txt.*publication 版面作 山城报，目录作 海城报/u),
	]);
});

test('the same page under two names is taken once', async () => {
	await put('a.txt', pageText(day1));
	await put('copy.txt', pageText(day1));

	const report = await build();

	expect(report).toMatchObject({pages: 1, faults: [expect.stringContaining('copy.txt')]});
});

test('an issue of very many pages has several files, of the same bytes in any order', async () => {
	for (let page = 0; page < 450; page++)
		await put(`${page}.txt`, pageText({stories: [story(`第${page}版`, `第${page}版的内容`)]}));

	const report = await build(out('one'));
	await build(out('two'), {atOnce: 4});

	expect(report).toMatchObject({issues: 1, pages: 450});
	const index: FeedIndex = JSON.parse(await readFile(join(out('one'), 'feed.json'), 'utf8'));
	expect(index.issues.map(({id, part}) => [id, part])).toEqual([1, 2, 3].map(part => ['_/undated', part]));
	expect(Math.max(...index.issues.map(issue => issue.pages))).toBeLessThan(200);
	expect(await bytesOf(out('two'))).toEqual(await bytesOf(out('one')));
});
