import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {runArchive as archive, command, type Ended, root} from './testing/run-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-cli-'));
afterAll(() => rmSync(folder, {recursive: true}));

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

const page = `第3版 要闻

临江启用新车站

▢ 全媒体记者 方舟

本报讯 昨日上午，临江新车站
启用，首日到发旅客两万人。

车站有六个站台，乘客从候车
厅到月台只要三分钟。
`;
// 第3版 and the headline in GB18030: 临江启用新车站 / 首日到发旅客两万人。
const gb18030 = Uint8Array.from(
	Buffer.from('c1d9bdadc6f4d3c3d0c2b3b5d5be0acad7c8d5b5bdb7a2c2c3bfcdc1bdcdf2c8cba1a30a', 'hex'),
);

const pagesOf = ({out}: Ended) =>
	out
		.split('\n')
		.filter(Boolean)
		.map((line): Record<string, unknown> => JSON.parse(line));

describe('archive parse', () => {
	test('prints one object a line in the order of the format and of the files', async () => {
		const ended = await archive(['parse', file('b.txt', page), file('a.txt', page)]);

		expect(ended).toMatchObject({status: 0, err: ''});
		expect(pagesOf(ended).map(({source}) => source)).toEqual(['b.txt', 'a.txt']);
		for (const cut of pagesOf(ended)) {
			expect(Object.keys(cut)).toEqual([
				'source',
				'publication',
				'date',
				'pageNumber',
				'section',
				'issueNumber',
				'articles',
				'teasers',
				'furniture',
				'doubts',
			]);
		}
		expect(pagesOf(ended)[0]).toMatchObject({
			pageNumber: '3',
			section: '要闻',
			articles: [
				{
					headline: ['临江启用新车站'],
					dateline: '本报讯',
					bylines: [{role: '全媒体记者', names: ['方舟'], credit: null}],
				},
			],
		});
	});

	test('cuts a page with byte order mark and CRLF as the one without', async () => {
		const ended = await archive([
			'parse',
			file('plain.txt', page),
			file('marked.txt', `\uFEFF${page.replace(/\n/gu, '\r\n')}`),
		]);

		const [plain, marked] = pagesOf(ended).map(({source: _, ...cut}) => cut);
		expect(plain).toBeDefined();
		expect(marked).toEqual(plain);
	});

	test('reads standard input as -', async () => {
		const ended = await archive(['parse', '-'], {input: page});

		expect(ended.status).toBe(0);
		expect(pagesOf(ended)).toHaveLength(1);
		expect(pagesOf(ended)[0]).toMatchObject({source: '-', pageNumber: '3'});
	});

	test('decodes GB18030 and says so on standard error', async () => {
		const ended = await archive(['parse', file('gb.txt', gb18030)]);

		expect(ended.status).toBe(0);
		expect(ended.err).toMatch(/gb\.txt: read as GB18030/u);
		expect(ended.out).toContain('临江启用新车站');
	});

	test('names what it cannot read with the reason, cuts the others, and exits with 1', async () => {
		const ended = await archive([
			'parse',
			join(folder, 'absent.txt'),
			folder,
			file('page.pdf', '%PDF-1.7 …'),
			file('noise.bin', Uint8Array.from([0xe4, 0, 1, 2, 0xff])),
			file('good.txt', page),
		]);

		expect(ended.status).toBe(1);
		expect(pagesOf(ended).map(({source}) => source)).toEqual(['good.txt']);
		expect(ended.err).toMatch(/absent\.txt: does not exist/u);
		expect(ended.err).toMatch(/: is a folder/u);
		expect(ended.err).toMatch(/page\.pdf: is a PDF/u);
		expect(ended.err).toMatch(/noise\.bin: is (binary|neither)/u);
	});

	test('cuts an empty file and one without Chinese into what they hold', async () => {
		const ended = await archive(['parse', file('empty.txt', ''), file('english.txt', 'No news today.\n')]);

		expect(ended).toMatchObject({status: 0, err: ''});
		const [empty, english] = pagesOf(ended);
		expect(empty).toMatchObject({source: 'empty.txt', articles: [], teasers: [], furniture: []});
		expect(JSON.stringify(english)).toContain('No news today.');
	});

	test('finds a file by its name in the folder the person stands in', async () => {
		file('near.txt', page);

		expect(pagesOf(await archive(['parse', 'near.txt'], {cwd: folder}))).toHaveLength(1);
	});

	test('ends quietly when its reader has seen enough', async () => {
		const many = Array.from({length: 400}, () => file('many.txt', page.repeat(20)));
		const child = spawn(process.execPath, ['--import', 'tsx', command, 'parse', ...many], {
			cwd: root,
		});
		let err = '';
		child.stderr.on('data', (chunk: Buffer) => {
			err += chunk.toString();
		});
		child.stdout.once('data', () => child.stdout.destroy());
		const status = await new Promise(resolve => child.on('close', resolve));

		expect(err).toBe('');
		expect(status).toBe(0);
	});
});

describe('archive', () => {
	test('says how it is called, and exits with 2, where no file, no command or an unknown command is given', async () => {
		for (const args of [['parse'], [], ['prase', 'x.txt']]) {
			const ended = await archive(args);

			expect(ended).toMatchObject({status: 2, out: ''});
			expect(ended.err).toContain('usage: npm run --silent archive --');
		}
	});

	test.each([[['--help']], [['parse', '--help']], [['build', '-h']]])('helps when asked to: %j', async args => {
		const ended = await archive(args);

		expect(ended).toMatchObject({status: 0, err: ''});
		expect(ended.out).toContain(args.length === 1 ? 'parse FILE…' : `-- ${args[0]} `);
	});
});
