import {expect, type Page} from '@playwright/test';
import {firstVisit, headings, kept, seeds} from './support/first-visit.ts';
import {test} from './support/reader-test.ts';
import {screenShown} from './support/screen-shown.ts';

/** Reads as one does on a train: library, article, back, forward, reload. */
async function readOn(page: Page): Promise<void> {
	await page.reload();
	await expect(page.getByText(kept(seeds))).toBeVisible();
	const title = await headings(page).first().innerText();
	await headings(page).first().click();
	const article = page.getByRole('heading', {level: 1});
	await expect(article).toContainText(title.slice(0, 4));
	const address = page.url();

	await page.goBack();
	await expect(headings(page).first()).toBeVisible();
	await page.goForward();
	await expect(page).toHaveURL(address);
	await page.reload();
	await expect(article).toContainText(title.slice(0, 4));
}

test('reads on with the network off, and says that it is', async ({page, context}) => {
	await firstVisit(page);
	await context.setOffline(true);

	await expect(page.getByText('没有网络')).toBeVisible();
	await readOn(page);

	await context.setOffline(false);
	await expect(page.getByText('没有网络')).toBeHidden();
});

test('reads on with the server’s socket closed, also after the browser was restarted', async ({launch, server}) => {
	const before = await launch();
	await firstVisit(await before.newPage(), server.url);
	await before.close();
	await server.close();
	await expect(fetch(server.url)).rejects.toThrow();

	const after = await launch();
	const page = await after.newPage();
	await page.goto(server.url);
	await readOn(page);
});

test('opens every kind of deep link with the server gone', async ({page, context, server}) => {
	await firstVisit(page);
	const article = (await headings(page).first().getAttribute('href')) ?? '';
	const steps = article.split('/');
	const addresses = {
		issue: steps.slice(0, -2).join('/'),
		page: steps.slice(0, -1).join('/'),
		article,
		paragraph: `${article}#p2`,
		day: `/day/${steps.at(-3)}`,
		settings: '/settings',
		import: '/import',
		feeds: '/feeds',
		nowhere: '/no/such/place',
	};
	await server.close();

	for (const [kind, address] of Object.entries(addresses)) {
		const tab = await context.newPage();
		await tab.goto(new URL(address, server.url).href);
		await screenShown(tab, kind);
		if (kind === 'nowhere') await expect(tab.getByText('没有这个地址')).toBeVisible();
		else await expect(tab.getByText('没有这个地址'), kind).toBeHidden();
		await tab.close();
	}
});

test('a link to a paragraph opens at the paragraph', async ({page, server}) => {
	await firstVisit(page);
	const article = (await headings(page).first().getAttribute('href')) ?? '';
	await server.close();
	await page.goto(new URL(`${article}#p3`, server.url).href);

	await expect(page.locator('#p3')).toBeInViewport();
});

test('the sample that was removed comes back with the server gone: it came with the app', async ({page, server}) => {
	await firstVisit(page);
	await page.goto('feeds');
	await page.getByRole('button', {name: /^去掉/}).click();
	await page.getByRole('button', {name: '去掉', exact: true}).last().click();
	await expect(page.getByText(/^去掉了 5 版/)).toBeVisible();
	await server.close();

	await page.goto(server.url);
	await expect(page.getByText('还没有报纸')).toBeVisible();
	await page.getByRole('link', {name: '看样报'}).click();
	await page.getByRole('button', {name: '看样报'}).click();
	await expect(page.getByText(/入库 32 篇/).first()).toBeVisible({timeout: 20_000});
	await page.goto(server.url);
	await expect(page.getByText(kept(seeds))).toBeVisible();
});
