import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, type Page} from '@playwright/test';
import {buildFeed} from './support/build-feed.ts';
import {firstVisit, seeds} from './support/first-visit.ts';
import {keptArticles} from './support/import-screen.ts';
import {writePages} from './support/page-files.ts';
import {test} from './support/reader-test.ts';

/** Follows the feed at an address, as a person types it. */
async function follow(page: Page, url: string): Promise<void> {
	await page.goto('feeds');
	await page.getByLabel('报源的地址').fill(url);
	await page.getByRole('button', {name: '看看有什么'}).click();
	await page.getByRole('button', {name: '跟着取'}).click();
}

const feedRow = (page: Page, url: string) => page.locator('.feed').filter({hasText: url});

test('a feed of another server is looked at, followed, refreshed file by file, and removed', async ({
	page,
	serve,
}, testInfo) => {
	const {folder, files} = await writePages(testInfo.outputPath('pages'), 24);
	const out = testInfo.outputPath('feed');
	await buildFeed(folder, out);
	const other = await serve(out, {crossOrigin: true});
	await firstVisit(page);
	await follow(page, other.url);
	await expect(feedRow(page, other.url)).toContainText('全部存好', {timeout: 20_000});
	await page.goto('.');
	const before = await keptArticles(page);
	expect(before).toBeGreaterThan(seeds.articles);

	// One page of the third day is put right; only that day's file travels.
	const [page17 = ''] = files.slice(16, 17);
	await writeFile(page17, (await readFile(page17, 'utf8')).replace('。', '！'));
	await buildFeed(folder, out);
	await page.goto('feeds');
	other.requests.length = 0;
	await feedRow(page, other.url).getByRole('button', {name: /^刷新/}).click();
	await expect(page.getByText(/取回 1 个文件|订正 1 版/).first()).toBeVisible();
	expect(other.requests.filter(path => !path.endsWith('/feed.json'))).toHaveLength(1);

	await feedRow(page, other.url).getByRole('button', {name: /^去掉/}).click();
	await page.getByRole('button', {name: '去掉', exact: true}).last().click();
	await expect(feedRow(page, other.url)).toBeHidden();
	await page.goto('.');
	await expect.poll(() => keptArticles(page)).toBe(seeds.articles);
});

test('an address that is no feed, or does not answer, or forbids reading, is told of in words', async ({
	page,
	serve,
}, testInfo) => {
	const folder = testInfo.outputPath('elsewhere');
	await mkdir(folder);
	await writeFile(join(folder, 'feed.json'), '{"hello": "world"}');
	const noFeed = await serve(folder, {crossOrigin: true});
	const forbidding = await serve(folder);
	const silent = await serve(folder);
	await silent.close();
	await firstVisit(page);
	await page.goto('feeds');
	for (const [url, title] of [
		[noFeed.url, '这个地址不是报源'],
		[forbidding.url, '够不着这个地址'],
		[silent.url, '够不着这个地址'],
	] as const) {
		await page.getByLabel('报源的地址').fill(`${url}feed.json`);
		await page.getByRole('button', {name: '看看有什么'}).click();
		await expect(page.getByText(title)).toBeVisible({timeout: 20_000});
	}
});
