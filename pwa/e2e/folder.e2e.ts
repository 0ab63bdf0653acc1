import {expect} from '@playwright/test';
import {folderBase, folderReader} from './support/builds.ts';
import {firstVisit, headings} from './support/first-visit.ts';
import {test} from './support/reader-test.ts';
import {screenShown} from './support/screen-shown.ts';

test('the reader lives in a folder of its server as well as at the root, offline too', async ({page, serve}) => {
	const server = await serve(folderReader, {base: folderBase});
	await firstVisit(page, server.url);
	const article = (await headings(page).first().getAttribute('href')) ?? '';
	expect(article).toMatch(`${folderBase}read/`);
	await server.close();

	await page.goto(new URL(`${article}#p1`, server.url).href);
	await screenShown(page);
	await page.goto(new URL('settings', server.url).href);
	await screenShown(page);
	expect(server.requests.every(path => path.startsWith(folderBase))).toBe(true);
});
