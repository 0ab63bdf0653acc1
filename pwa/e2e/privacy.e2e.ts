import {expect} from '@playwright/test';
import {everyAddress} from './support/addresses.ts';
import {firstVisit} from './support/first-visit.ts';
import {deskArticles, filesInput, storeButton} from './support/import-screen.ts';
import {writePages} from './support/page-files.ts';
import {test} from './support/reader-test.ts';
import {screenShown} from './support/screen-shown.ts';

test('in a whole journey no request leaves the reader’s own address', async ({context, page, server}, testInfo) => {
	const asked: string[] = [];
	context.on('request', request => asked.push(request.url()));
	const {files} = await writePages(testInfo.outputPath('pages'), 2);
	await firstVisit(page);
	for (const address of Object.values(await everyAddress(page))) {
		await page.goto(address);
		await screenShown(page);
	}
	await page.goto('import');
	await filesInput(page).setInputFiles([...files]);
	await deskArticles(page, 2);
	await storeButton(page).click();
	await expect(page.getByText(/^入库 \d+ 篇/).first()).toBeVisible();

	const foreign = asked.filter(url => !url.startsWith(server.url) && !/^(?:data|blob|about):/.test(url));
	expect(asked.length).toBeGreaterThan(20);
	expect(foreign).toEqual([]);
});

test('reading asks the server for nothing once the app is kept', async ({page, server}) => {
	await firstVisit(page);
	const addresses = await everyAddress(page);
	server.requests.length = 0;
	for (const name of ['library', 'page', 'article', 'settings'] as const) {
		await page.goto(addresses[name] ?? '');
		await screenShown(page);
	}

	// The browser itself looks whether the worker has changed, and that is all.
	expect(server.requests.filter(path => path !== '/service-worker.js')).toEqual([]);
});
