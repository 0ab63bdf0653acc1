import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect} from '@playwright/test';
import {zipSync} from 'fflate';
import {encodeGb18030} from './support/encode-gb18030.ts';
import {firstVisit, seeds} from './support/first-visit.ts';
import {deskArticles, filesInput, folderInput, keptArticles, storeButton} from './support/import-screen.ts';
import {writePages} from './support/page-files.ts';
import {test} from './support/reader-test.ts';
import {readStored} from './support/stored.ts';

test('a folder is cut, shown, put right, stored, and still there after a restart', async ({
	launch,
	server,
}, testInfo) => {
	const {folder, files} = await writePages(testInfo.outputPath('pages'), 3);
	const [first = ''] = files;
	// One page has lost its folio: nobody knows which paper it is, nor of what day.
	await writeFile(first, (await readFile(first, 'utf8')).split('\n').slice(2).join('\n'));
	const context = await launch();
	const page = await context.newPage();
	await firstVisit(page, server.url);
	await page.getByRole('link', {name: '入库'}).click();
	await folderInput(page).setInputFiles(folder);
	const articles = await deskArticles(page, 3);

	await page.getByRole('link', {name: '1 件没有报名'}).click();
	await page.getByLabel('报名').fill('城市日报');
	await page.getByLabel('报名').press('Enter');
	await expect(page.getByText('你填的').first()).toBeVisible();
	await page.getByLabel('最早').fill('2023-02-03');
	await page.getByRole('button', {name: '好', exact: true}).click();
	await page.getByRole('link', {name: '全部'}).click();
	await expect(page.getByText('1 件没有报名')).toBeHidden();
	await storeButton(page).click();
	await expect(page.getByText(`入库 ${articles} 篇`, {exact: true}).last()).toBeVisible();
	await page.getByRole('link', {name: '馆藏'}).click();
	await expect.poll(() => keptArticles(page)).toBe(seeds.articles + articles);
	await context.close();
	await server.close();

	const later = await (await launch()).newPage();
	await later.goto(new URL('day/2023-02-03', server.url).href);
	await expect(later.locator('.issue')).toContainText('城市日报');
	expect(await keptArticles(later)).toBe(seeds.articles + articles);
});

test('the same folder a second time changes nothing', async ({page}, testInfo) => {
	const {folder} = await writePages(testInfo.outputPath('pages'), 2);
	await firstVisit(page);
	await page.goto('import');
	await folderInput(page).setInputFiles(folder);
	const articles = await deskArticles(page, 2);
	await storeButton(page).click();
	await page.getByRole('link', {name: '馆藏'}).click();
	await expect.poll(() => keptArticles(page)).toBe(seeds.articles + articles);

	await page.goto('import');
	await folderInput(page).setInputFiles(folder);
	await deskArticles(page, 2);
	await expect(page.getByRole('button', {name: '馆里都有，不用再存'})).toBeDisabled();
});

test('a zip is opened, GB18030 is recognised, and what is no page text is refused by name', async ({
	page,
}, testInfo) => {
	const {files} = await writePages(testInfo.outputPath('pages'), 3);
	const [first = '', second = '', third = ''] = files;
	const zip = testInfo.outputPath('两版.zip');
	await writeFile(zip, zipSync({'一月/第1版.txt': await readFile(first), '一月/第2版.txt': await readFile(second)}));
	const old = testInfo.outputPath('国标.txt');
	await writeFile(old, encodeGb18030(await readFile(third, 'utf8')));
	const refused = {
		'空.txt': '',
		'图.png': '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
		'英文.txt': 'Nothing to see here. '.repeat(50),
	};
	for (const [name, text] of Object.entries(refused)) await writeFile(testInfo.outputPath(name), text, 'latin1');
	await firstVisit(page);
	await page.goto('import');
	await filesInput(page).setInputFiles([zip, old, ...Object.keys(refused).map(name => testInfo.outputPath(name))]);

	await deskArticles(page, 3);
	await expect(page.getByRole('heading', {name: '3 个文件没有收下'})).toBeVisible();
	for (const [name, reason] of [
		['空.txt', '是空的'],
		['图.png', '是图片'],
		['英文.txt', '几乎没有汉字'],
	] as const)
		await expect(page.locator('.refused li').filter({hasText: name})).toContainText(reason);
	await page.getByRole('link', {name: '国标.txt'}).click();
	await expect(page.getByText('GB18030')).toBeVisible();
	await expect(page.getByText('城市日报').first()).toBeVisible();
});

test('a pasted page goes straight to its preview', async ({page}, testInfo) => {
	const {files} = await writePages(testInfo.outputPath('pages'), 1);
	await firstVisit(page);
	await page.goto('import');
	await page.getByRole('button', {name: '粘贴文字'}).click();
	await page.getByLabel('版面文字').fill(await readFile(join(files[0] ?? ''), 'utf8'));
	await page.getByRole('button', {name: '看看怎样切'}).click();

	await expect(page.getByRole('heading', {name: '入库前看一看'})).toBeVisible();
	await storeButton(page).click();
	await page.getByRole('link', {name: '馆藏'}).click();
	await expect.poll(() => keptArticles(page)).toBeGreaterThan(seeds.articles);
});

test('files shared from another app wait on the import screen', async ({page}, testInfo) => {
	const {files} = await writePages(testInfo.outputPath('pages'), 2);
	await firstVisit(page);
	// The form that Android sends for the manifest's share target.
	await page.setContent(
		`<form method="post" enctype="multipart/form-data" action="${new URL('/share', page.url()).href}">
			<input type="file" name="files" multiple><input name="title" value="两版"><button>share</button></form>`,
	);
	await page.locator('input[type=file]').setInputFiles([...files]);
	await page.getByRole('button', {name: 'share'}).click();

	await expect(page).toHaveURL(/\/import/);
	await deskArticles(page, 2);
});

test('an import that is stopped keeps what is in, and goes on where it stopped', async ({page}, testInfo) => {
	const pages = 400;
	const {files} = await writePages(testInfo.outputPath('pages'), pages);
	await firstVisit(page);
	await page.goto('import');
	await filesInput(page).setInputFiles([...files]);
	const articles = await deskArticles(page, pages);
	await storeButton(page).click();
	await page.waitForFunction(() => Number(document.querySelector('progress')?.value) >= 20);
	await page.getByRole('button', {name: '停下'}).click();
	await expect(page.getByRole('heading', {name: '入库停下了'})).toBeVisible();
	const stopped = await readStored(page);
	expect(stopped.queued).toBeGreaterThan(0);
	expect(stopped.torn).toEqual([]);

	// Not by itself: a person who pressed 停下 finds it stopped after the next start too.
	await page.reload();
	await expect(page.getByRole('heading', {name: '入库停下了'})).toBeVisible();
	expect((await readStored(page)).queued).toBe(stopped.queued);
	await page.getByRole('button', {name: '接着放'}).click();
	await expect(page.getByText(/^入库 \d+ 篇/).first()).toBeVisible({timeout: 30_000});
	await page.goto('.');
	expect(await keptArticles(page)).toBe(seeds.articles + articles);
});
