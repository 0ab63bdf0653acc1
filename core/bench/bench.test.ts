import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, test} from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, {recursive: true}));

const {JIANBAO_CORPUS: _, ...env} = process.env;
const bench = (...args: string[]) =>
	spawnSync(process.execPath, ['--import', 'tsx', 'core/bench/bench.ts', ...args], {cwd: root, env, encoding: 'utf8'});

test('lists its benches where the name is unknown', () => {
	const {status, stderr} = bench('pasre');

	expect(status).toBe(2);
	expect(stderr).toContain('no bench is called pasre');
	expect(stderr).toMatch(/parse-score\s.*\n/u);
});

test('typeset writes pages of whole issues, dated day by day, with their gold', () => {
	const out = join(folder, 'year');
	const {status, stdout} = bench('typeset', out, '--pages', '18', '--gold', '--first', '2023-02-27');

	expect(status).toBe(0);
	expect(stdout).toMatch(/18 pages, \d+ articles/u);
	const pages = readdirSync(out).filter(name => name.endsWith('.txt'));
	expect(pages).toHaveLength(18);
	expect(pages.at(-1)).toBe('2023-03-01-02.txt');
	const gold: {date: {earliest: string}; pageNumber: string} = JSON.parse(
		readFileSync(join(out, '2023-03-01-01.gold.json'), 'utf8'),
	);
	expect(gold).toMatchObject({date: {earliest: '2023-03-01', exact: true}, pageNumber: '1'});
});

test('parse-score prints the figures of a family', () => {
	const {status, stdout} = bench('parse-score', '--family', 'dev', '--pages', '5');

	expect(status).toBe(0);
	expect(stdout).toMatch(/pages 5 {2}articles \d+ {2}perfect [01]\S* {2}found /u);
	expect(stdout).toContain('invented stories');
});
