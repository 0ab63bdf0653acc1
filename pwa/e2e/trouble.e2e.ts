import {rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect} from '@playwright/test';
import {firstVisit, headings, kept, seeds} from './support/first-visit.ts';
import {deskArticles, filesInput, keptArticles, storeButton} from './support/import-screen.ts';
import {writePages} from './support/page-files.ts';
import {test} from './support/reader-test.ts';
import {readStored} from './support/stored.ts';

test('where the storage is gone the reader says so, and opens again once it is back', async ({
	launch,
	server,
}, testInfo) => {
	const first = await launch();
	await firstVisit(await first.newPage(), server.url);
	await first.close();
	// A file where the browser wants its folder: every open fails, as on a damaged disk.
	const storage = join(testInfo.outputPath('profile'), 'Default', 'IndexedDB');
	await rm(storage, {recursive: true});
	await writeFile(storage, '');

	const context = await launch();
	const page = await context.newPage();
	await page.goto(server.url);
	await expect(page.getByRole('heading', {name: /馆藏暂时打不开|存储/})).toBeVisible();
	await expect(page.getByRole('button', {name: '再试一次'})).toBeVisible();

	await rm(storage);
	await context.close();
	const again = await (await launch()).newPage();
	await again.goto(server.url);
	await expect(again.getByText(/馆藏 \d+ 期|还没有报纸/)).toBeVisible();
});

test('a full device is told of with what is safe, and goes on when there is room', async ({
	page,
	context,
	server,
}, testInfo) => {
	test.setTimeout(90_000);
	const pages = 400;
	const {files} = await writePages(testInfo.outputPath('pages'), pages);
	const browser = await context.newCDPSession(page);
	const {origin} = new URL(server.url);
	// From the start: Chromium remembers for a while how much room there was. 4 MB hold the app, the sample and some pages.
	await browser.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 4_000_000});
	await firstVisit(page);
	await page.goto('import');
	await filesInput(page).setInputFiles([...files]);
	const articles = await deskArticles(page, pages);
	await storeButton(page).click();

	await expect(page.getByRole('heading', {name: /快满了/})).toBeVisible({timeout: 30_000});
	expect((await readStored(page)).torn).toEqual([]);

	await browser.send('Storage.overrideQuotaForOrigin', {origin});
	await page.getByRole('button', {name: /接着放|再试一次/}).click();
	await expect(page.getByText(/^入库 \d+ 篇/).first()).toBeVisible({timeout: 30_000});
	await page.goto('.');
	const all = await keptArticles(page);
	expect(all === seeds.articles + articles || (await readStored(page)).queued === 0).toBe(true);
	expect((await readStored(page)).torn).toEqual([]);
});

test('without IndexedDB the reader says what is the matter, and shows the sample without keeping it', async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'indexedDB', {value: undefined});
	});
	await page.goto('.');
	await expect(page.getByRole('heading', {name: '馆藏暂时打不开'})).toBeVisible();
	await expect(page.getByText(kept(seeds))).toBeHidden();

	await page.getByRole('button', {name: '先看样报'}).click();
	await expect(headings(page).first()).toBeVisible();
	await headings(page).first().click();
	await expect(page.locator('#p1')).toBeVisible();
});
