import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect, test} from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');

test('the extension builds', () => {
	test.setTimeout(120_000);
	// `npm test` has built it one step before.
	if (!process.env.READER_BUILT) {
		execFileSync('npx', ['vite', 'build', '--mode', 'extension', '--logLevel', 'error'], {cwd: root, stdio: 'inherit'});
	}

	for (const file of ['manifest.json', 'panel/index.html', 'feed/feed.json']) {
		expect(existsSync(`${root}/dist/extension/${file}`), file).toBe(true);
	}
});
