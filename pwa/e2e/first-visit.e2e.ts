import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect} from '@playwright/test';
import {reader} from './support/builds.ts';
import {headings, kept, seeds} from './support/first-visit.ts';
import {publish} from './support/publish.ts';
import {test} from './support/reader-test.ts';

test('the first visit imports the sample, says how far it is, and lets one read what is in', async ({page, serve}) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>(resolve => {
		release = resolve;
	});
	let issues = 0;
	// The third issue is long in coming.
	const slow = await serve(reader, {before: path => (isIssue(path) && ++issues >= 3 ? held : undefined)});
	await page.goto(slow.url);

	await expect(page.getByText('正在备好样报')).toBeVisible();
	await expect(page.getByRole('progressbar')).toBeVisible();
	release();

	await expect(page.getByText(kept(seeds))).toBeVisible();
	await expect(page.getByRole('progressbar')).toBeHidden();
	await expect(headings(page).first()).toBeVisible();
});

test('a file that is not the one the feed promises is told of, not stored, and fetched again at a yes', async ({
	page,
	serve,
}, testInfo) => {
	const folder = testInfo.outputPath('published');
	await publish(reader, folder);
	const feed = JSON.parse(await readFile(join(folder, 'feed/feed.json'), 'utf8'));
	const file = join(folder, 'feed', feed.issues[2].file);
	const good = await readFile(file);
	const bad = Buffer.from(good);
	// One letter of the text, so that it is still JSON of the right length.
	bad.writeUInt8(bad.readUInt8(bad.length >> 1) ^ 1, bad.length >> 1);
	await writeFile(file, bad);
	const server = await serve(folder);
	await page.goto(server.url);

	await expect(page.getByText('取来的文件对不上').first()).toBeVisible();
	await expect(page.getByText(kept(seeds))).toBeHidden();

	await writeFile(file, good);
	await page.goto(new URL('import', server.url).href);
	await page.reload();
	await page.goto(server.url);
	await expect(page.getByText(kept(seeds))).toBeVisible();
});

const isIssue = (path: string) => path.includes('/feed/') && !path.endsWith('feed.json');
