import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import type {CutFile, PageFile} from '../feed/cut-file.ts';
import {cutForFeed} from './cut-for-feed.ts';
import {createCutPool} from './cut-pool.ts';
import {runArchive} from './testing/run-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-build-'));
afterAll(() => rmSync(folder, {recursive: true}));

const page = (day: number, number: number) => `临江日报 2023年5月${day}日 第${number}版 要闻

临江启用新车站${number}

▢ 全媒体记者 方舟

本报讯 昨日上午，临江新车站
启用，首日到发旅客两万人。

车站有六个站台，乘客从候车
厅到月台只要三分钟。
`;

function pagesIn(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
	const place = join(folder, name);
	mkdirSync(place, {recursive: true});
	for (const [file, content] of Object.entries(files)) writeFileSync(join(place, file), content);
	return place;
}

const filesOf = (place: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(place, {recursive: true, withFileTypes: true})
			.filter(entry => entry.isFile())
			.map(entry => join(entry.parentPath, entry.name))
			.sort()
			.map(path => [path.slice(place.length), readFileSync(path, 'utf8')]),
	);

test('builds a feed, and the same feed again to the byte', async () => {
	const pages = pagesIn('two-days', {'a.txt': page(9, 1), 'b.txt': page(9, 2), 'c.txt': page(10, 1)});
	const [one, two] = [join(folder, 'one'), join(folder, 'two')];

	const ended = await runArchive(['build', pages, one]);
	await runArchive(['build', pages, two]);

	expect(ended).toMatchObject({status: 0, err: ''});
	expect(ended.out).toMatch(/临江日报, 2 issues, 3 pages, 3 articles/u);
	expect(JSON.parse(filesOf(one)['/feed.json'] ?? '')).toMatchObject({
		title: '临江日报',
		issues: [{pages: 2}, {pages: 1}],
	});
	expect(filesOf(two)).toEqual(filesOf(one));
});

test('gives the feed the title it is called with', async () => {
	const pages = pagesIn('titled', {'a.txt': page(9, 1)});

	const ended = await runArchive(['build', '--title', '临江馆藏', pages, join(folder, 'titled-out')]);

	expect(ended.out).toContain('临江馆藏, 1 issue');
});

test('names a file that is no page text, builds the others, and exits with 1', async () => {
	const pages = pagesIn('mixed', {
		'a.txt': page(9, 1),
		'b.txt': '%PDF-1.7 …',
		'c.txt': Uint8Array.from([0, 1, 2, 0xff]),
	});

	const ended = await runArchive(['build', pages, join(folder, 'mixed-out')]);

	expect(ended.status).toBe(1);
	expect(ended.out).toContain('1 pages');
	expect(ended.err).toMatch(/b\.txt: is a PDF/u);
	expect(ended.err).toMatch(/c\.txt: is (binary|neither)/u);
});

test('makes no feed of nothing: the one that stands there keeps its issues', async () => {
	const out = join(folder, 'kept');
	await runArchive(['build', pagesIn('first', {'a.txt': page(9, 1)}), out]);
	const before = filesOf(out);

	const ended = await runArchive(['build', pagesIn('nothing', {'README.md': '#'}), out]);

	expect(ended).toMatchObject({status: 1, out: ''});
	expect(ended.err).toContain('holds no page texts');
	expect(filesOf(out)).toEqual(before);
});

test('says what is wrong with a folder, or how it is called', async () => {
	const absent = await runArchive(['build', join(folder, 'absent'), join(folder, 'out')]);
	expect(absent).toMatchObject({status: 1, out: ''});
	expect(absent.err).toMatch(/absent: does not exist/u);

	const file = await runArchive(['build', join(pagesIn('plain', {'a.txt': page(9, 1)}), 'a.txt'), join(folder, 'out')]);
	expect(file.err).toMatch(/a\.txt: is no folder/u);

	for (const args of [
		['build'],
		['build', folder],
		['build', folder, folder, folder],
		['build', '--fast', folder, folder],
	]) {
		const ended = await runArchive(args);
		expect(ended).toMatchObject({status: 2, out: ''});
		expect(ended.err).toContain('usage:');
	}
});

test.skipIf(availableParallelism() < 2)('cuts on several cores what one core cuts', async () => {
	const files: PageFile[] = Array.from({length: 12}, (_, at) => ({
		name: `${at}.txt`,
		bytes: new TextEncoder().encode(at === 5 ? '%PDF-1.7' : page(9, at + 1)),
	}));
	const pool = createCutPool(100_000);

	const cuts: CutFile[] = await Promise.all(files.map(file => pool.cut(file)));
	await pool.close();

	expect(pool.atOnce).toBeGreaterThan(1);
	expect(cuts).toEqual(files.map(cutForFeed));
});
