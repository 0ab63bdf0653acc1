import {existsSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {buildReaders, newerReader, reader} from './support/builds.ts';

test('the reader builds, and so does a newer version of it', async () => {
	test.setTimeout(120_000);
	await buildReaders();

	for (const folder of [reader, newerReader])
		for (const file of ['index.html', '404.html', 'service-worker.js', 'manifest.webmanifest', 'feed/feed.json'])
			expect(existsSync(`${folder}/${file}`), `${folder}/${file}`).toBe(true);
});
