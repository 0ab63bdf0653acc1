import {expect} from '@playwright/test';
import {firstVisit, seeds} from './support/first-visit.ts';
import {deskArticles, filesInput, keptArticles, storeButton} from './support/import-screen.ts';
import {writePages} from './support/page-files.ts';
import {test} from './support/reader-test.ts';
import {readStored} from './support/stored.ts';

test('two tabs that import at once do no harm, even with pages in common', async ({context, page}, testInfo) => {
	const {files} = await writePages(testInfo.outputPath('pages'), 60);
	await firstVisit(page);
	const other = await context.newPage();
	const shares = [
		{tab: page, own: files.slice(0, 40)},
		{tab: other, own: files.slice(20)},
	];
	await Promise.all(
		shares.map(async ({tab, own}) => {
			await tab.goto('import');
			await filesInput(tab).setInputFiles([...own]);
			await deskArticles(tab, own.length);
		}),
	);
	await Promise.all(shares.map(({tab}) => storeButton(tab).click()));

	await expect.poll(async () => (await readStored(page)).pages, {timeout: 30_000}).toBe(seeds.issues + 60);
	await expect.poll(async () => (await readStored(page)).queued, {timeout: 30_000}).toBe(0);
	expect((await readStored(page)).torn).toEqual([]);
	await page.goto('.');
	await other.goto('.');
	expect(await keptArticles(page)).toBe(await keptArticles(other));
});
