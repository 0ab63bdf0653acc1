import {expect} from '@playwright/test';
import {firstVisit, seeds} from './support/first-visit.ts';
import {deskArticles, filesInput, keptArticles, storeButton} from './support/import-screen.ts';
import {startOwnBrowser} from './support/own-browser.ts';
import {writePages} from './support/page-files.ts';
import {test} from './support/reader-test.ts';
import {readStored} from './support/stored.ts';

const pages = 240;

test('a browser killed while it imports has each page wholly or not at all, and goes on at the next start', async ({
	server,
}, testInfo) => {
	test.setTimeout(90_000);
	const profile = testInfo.outputPath('profile');
	const {files} = await writePages(testInfo.outputPath('pages'), pages);
	let browser = await startOwnBrowser(profile);
	try {
		let page = await browser.context.newPage();
		await firstVisit(page, server.url);
		await page.goto(new URL('import', server.url).href);
		await filesInput(page).setInputFiles([...files]);
		const articles = await deskArticles(page, pages);
		await storeButton(page).click();
		// Three deaths, each somewhere in the middle of what was left.
		for (const done of [20, 50, 1]) {
			await page.waitForFunction(least => Number(document.querySelector('progress')?.value) >= least, done);
			await browser.kill();
			browser = await startOwnBrowser(profile);
			page = await browser.context.newPage();
			// An address that the app answers without starting: what is stored is looked at before anything goes on.
			await page.goto(new URL('manifest.webmanifest', server.url).href);
			const stored = await readStored(page);
			expect(stored.torn).toEqual([]);
			expect(stored.pages).toBeGreaterThan(seeds.issues);
			expect(stored.pages + stored.queued).toBeGreaterThanOrEqual(seeds.issues + pages);
			await page.goto(new URL('import', server.url).href);
		}
		await expect(page.getByText(/^入库 \d+ 篇/).first()).toBeVisible({timeout: 30_000});
		await page.goto(server.url);

		expect(await keptArticles(page)).toBe(seeds.articles + articles);
		expect(await readStored(page)).toEqual({pages: seeds.issues + pages, queued: 0, torn: []});
	} finally {
		await browser.kill();
	}
});
