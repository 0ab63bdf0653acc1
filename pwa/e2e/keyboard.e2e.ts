import {readFile} from 'node:fs/promises';
import {expect, type Page} from '@playwright/test';
import {firstVisit, headings, seeds} from './support/first-visit.ts';
import {keptArticles} from './support/import-screen.ts';
import {writePages} from './support/page-files.ts';
import {test} from './support/reader-test.ts';
import {screenShown} from './support/screen-shown.ts';

/** Presses Tab until the focus is on what is looked for, and says how it looks there. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	for (let presses = 0; presses < 80; presses++) {
		await page.keyboard.press('Tab');
		const {text, outline} = await page.evaluate(() => {
			const at = document.activeElement;
			return {
				text: (at?.getAttribute('aria-label') ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim(),
				outline: at ? getComputedStyle(at).outlineStyle : 'none',
			};
		});
		if (typeof name === 'string' ? text !== name : !name.test(text)) continue;
		expect(outline, `focus on ${text} is visible`).not.toBe('none');
		return;
	}
	throw new Error(`Tab never reached ${name}`);
}

test('from the library to an article and back with the keyboard alone', async ({page}) => {
	await firstVisit(page);
	const title = (await headings(page).first().innerText()).replace(/\s+/g, '').slice(0, 6);
	for (let presses = 0; presses < 80; presses++) {
		await page.keyboard.press('Tab');
		if (
			await headings(page)
				.first()
				.evaluate(link => link === document.activeElement)
		)
			break;
	}
	await page.keyboard.press('Enter');
	await screenShown(page);
	expect((await page.getByRole('heading', {level: 1}).innerText()).replace(/\s+/g, '')).toContain(title);
	// The heading has the focus: the next Tab goes on from the article, not from the top of the document.
	await expect(page.getByRole('heading', {level: 1})).toBeFocused();

	await tabTo(page, /版面|馆藏/);
	await page.keyboard.press('Enter');
	await screenShown(page);
	await tabTo(page, '馆藏');
	await page.keyboard.press('Enter');
	await expect(headings(page).first()).toBeVisible();
	await tabTo(page, '设置');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/settings$/);
});

test('the arrow keys turn the pages of an issue, and of issues', async ({page}) => {
	await firstVisit(page);
	const article = (await headings(page).first().getAttribute('href')) ?? '';
	await page.goto(article.split('/').slice(0, -1).join('/'));
	await screenShown(page);
	const newest = await page.title();

	await page.keyboard.press('ArrowLeft');
	await expect(page).not.toHaveTitle(newest);
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveTitle(newest);
});

test('the first Tab offers to skip to the text', async ({page}) => {
	await firstVisit(page);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', {name: '跳到正文'});
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('#main')).toBeInViewport();
});

test('a page is pasted, looked at and stored with the keyboard alone', async ({page}, testInfo) => {
	const {files} = await writePages(testInfo.outputPath('pages'), 1);
	await firstVisit(page);
	await tabTo(page, '入库');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', {name: '入库'})).toBeVisible();
	await tabTo(page, '粘贴文字');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('版面文字')).toBeFocused();
	await page.keyboard.insertText(await readFile(files[0] ?? '', 'utf8'));
	await tabTo(page, '看看怎样切');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', {name: '入库前看一看'})).toBeVisible();
	await tabTo(page, /^入库 \d+ 篇$/);
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^入库 \d+ 篇/).first()).toBeVisible();
	await tabTo(page, '馆藏');
	await page.keyboard.press('Enter');
	await expect.poll(() => keptArticles(page)).toBeGreaterThan(seeds.articles);
});
