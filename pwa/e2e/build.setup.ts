import {existsSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {buildReaders, folderReader, newerReader, reader} from './support/builds.ts';
import {printAllPages} from './support/page-files.ts';

test('the reader builds, for the root and for a folder, and so does a newer version of it', async () => {
	test.setTimeout(120_000);
	await Promise.all([buildReaders(), printAllPages()]);

	for (const folder of [reader, newerReader, folderReader])
		for (const file of ['index.html', '404.html', 'service-worker.js', 'manifest.webmanifest', 'feed/feed.json'])
			expect(existsSync(`${folder}/${file}`), `${folder}/${file}`).toBe(true);
});
