// Keeps the house in order: what the READMEs say of the tree is true, and the lint really holds the dependency table.
import {execFileSync, spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';

const tracked = execFileSync('git', ['ls-files'], {encoding: 'utf8'}).split('\n').filter(Boolean);

test('the top level holds what the owner named, and nothing else', () => {
	const allowed =
		/^(extension|pwa|core|seeds|package\.json|package-lock\.json|tsconfig\.json|vite\.config\.ts|README\.md|LICENSE|\..*)$/u;

	const entries = new Set(tracked.map(path => path.split('/')[0] ?? ''));

	expect([...entries].filter(entry => !allowed.test(entry))).toEqual([]);
});

test.each(['README.md', 'core/README.md', 'seeds/README.md'])('every path that %s names exists', readme => {
	const folder = readme.includes('/') ? `${readme.split('/')[0]}/` : '';
	const links = [...readFileSync(readme, 'utf8').matchAll(/\]\((?!https?:)(?<path>[^)#]+)\)/gu)];

	for (const {groups} of links) expect(existsSync(folder + groups?.path), groups?.path).toBe(true);
});

test('every seed page is described in seeds/README.md', () => {
	const readme = readFileSync('seeds/README.md', 'utf8');
	const pages = tracked.filter(path => /^seeds\/.*\.txt$/u.test(path)).map(path => path.slice('seeds/'.length));

	expect(pages.length).toBeGreaterThan(0);
	for (const page of pages) expect(readme).toContain(page);
});

describe('the dependency table', () => {
	// The rules go by path, so the offenders are written into an empty house of the same plan.
	const house = mkdtempSync(join(tmpdir(), 'house-'));
	copyFileSync('.biome.jsonc', join(house, '.biome.jsonc'));
	afterAll(() => rmSync(house, {recursive: true}));

	const lint = (path: string, code: string) => {
		const file = join(house, path);
		mkdirSync(dirname(file), {recursive: true});
		writeFileSync(file, code);
		const biome = resolve('node_modules/.bin/biome');
		return spawnSync(biome, ['lint', '--vcs-enabled=false', file], {cwd: house, encoding: 'utf8'});
	};

	test.each([
		['core/newspaper/x.ts', "import {a} from '../text/fold.ts';\nexport const b = a;\n"],
		['core/parse/x.ts', "import {a} from '../store/open-store.ts';\nexport const b = a;\n"],
		['core/parse/x.ts', "import {readFile} from 'node:fs/promises';\nexport const b = readFile;\n"],
		['core/parse/x.ts', 'export const b = document.title;\n'],
		['core/archive/x.ts', "import {openDB} from 'idb';\nexport const b = openDB;\n"],
		['core/store/x.ts', "import {a} from '../parse/parse-page.ts';\nexport const b = a;\n"],
		['pwa/page/x.ts', "import {a} from '../../core/newspaper/page.ts';\nexport const b = a;\n"],
		['pwa/page/x.ts', "import {openDB} from 'idb';\nexport const b = openDB;\n"],
		['extension/panel/x.ts', "import {a} from '@jianbao/pwa/shell/route';\nexport const b = a;\n"],
	])('refuses in %s: %j', (path, code) => {
		const {status, stdout, stderr} = lint(path, code);

		expect(stdout + stderr).toMatch(/noRestricted(?:Imports|Globals)/u);
		expect(status).not.toBe(0);
	});

	test('lets extension take a leaf component of the reader', () => {
		const {stdout, stderr} = lint(
			'extension/panel/x.ts',
			"import {a} from '@jianbao/pwa/ui/heading-group.tsx';\nexport const b = a;\n",
		);

		expect(stdout + stderr).not.toContain('noRestrictedImports');
	});
});
