import {expect} from '@playwright/test';
import {newerReader, reader} from './support/builds.ts';
import {publish} from './support/publish.ts';
import {test as base} from './support/reader-test.ts';
import {lookForNewVersion, whenKept} from './support/when-kept.ts';

const test = base.extend<{readonly published: string}>({
	published: async ({browserName: _}, use, testInfo) => {
		await publish(reader, testInfo.outputPath('published'));
		await use(testInfo.outputPath('published'));
	},
	server: async ({serve, published}, use) => use(await serve(published)),
});

const newer = 'html[data-newer]';

test('a new version announces itself, waits for a yes, and is there after it', async ({page, published}) => {
	await page.goto('.');
	await whenKept(page);
	await publish(newerReader, published);
	await lookForNewVersion(page);

	await expect(page.getByText('剪报有新版本')).toBeVisible();
	await page.getByRole('button', {name: '稍后'}).click();
	await expect(page.getByText('剪报有新版本')).toBeHidden();

	await page.reload();
	await expect(page.getByText('剪报有新版本')).toBeVisible();
	await expect(page.locator(newer)).toHaveCount(0);

	await page.getByRole('button', {name: '换上'}).click();
	await expect(page.locator(newer)).toHaveCount(1);
	await expect(page.getByText('剪报有新版本')).toBeHidden();
});

test('nothing is announced on the first visit', async ({page}) => {
	await page.goto('.');
	await whenKept(page);
	await page.waitForTimeout(1000);

	await expect(page.getByText('剪报有新版本')).toBeHidden();
});

test('a tab of the old version keeps its chunks while another has changed over, the server gone', async ({
	context,
	page: old,
	published,
	server,
}) => {
	await old.goto('.');
	await whenKept(old);
	const other = await context.newPage();
	await other.goto('.');
	await publish(newerReader, published);
	await lookForNewVersion(other);
	await other.getByRole('button', {name: '换上'}).click();
	await expect(other.locator(newer)).toHaveCount(1);
	await server.close();

	await old.getByRole('link', {name: '设置'}).click();

	await expect(old.getByRole('heading', {level: 1})).toHaveText(/设置|settings/);
	await expect(old.locator(newer)).toHaveCount(0);

	await old.getByRole('button', {name: '换上'}).click();
	await expect(old.locator(newer)).toHaveCount(1);
	await expect(old.getByRole('heading', {level: 1})).toHaveText(/设置|settings/);
});

test('files of the old version go when no page is left that may ask for them', async ({context, page, published}) => {
	const program = () => page.locator('script[type=module]').getAttribute('src');
	const isKept = (path: string) =>
		page.evaluate(async url => (await caches.match(url)) !== undefined, new URL(path, page.url()).href);
	await page.goto('.');
	await whenKept(page);
	const old = (await program()) ?? '';
	expect(await isKept(old)).toBe(true);
	const other = await context.newPage();
	await other.goto('.');
	await publish(newerReader, published);
	await lookForNewVersion(page);
	await page.getByRole('button', {name: '换上'}).click();
	await expect(page.locator(newer)).toHaveCount(1);

	expect(await program()).not.toBe(old);
	expect(await isKept(old)).toBe(true);
	await other.close();
	await page.reload();
	await expect.poll(() => isKept(old)).toBe(false);
});
