import {expect} from '@playwright/test';
import {firstVisit, headings} from './support/first-visit.ts';
import {test} from './support/reader-test.ts';
import {screenShown} from './support/screen-shown.ts';

test('look and reading place are as they were after the browser was restarted', async ({launch, server}) => {
	const before = await launch();
	const page = await before.newPage();
	await firstVisit(page, server.url);
	await page.getByRole('link', {name: '设置'}).click();
	await page.getByRole('radio', {name: '夜'}).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('link', {name: '馆藏'}).click();

	// The longest of the day: there is something to scroll.
	const articles = await headings(page).evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''));
	let address = '';
	for (const one of articles) {
		await page.goto(new URL(one, server.url).href);
		await screenShown(page);
		if ((await page.locator('[id^=p]').count()) >= 8) {
			address = page.url();
			break;
		}
	}
	expect(address).not.toBe('');
	await page.locator('#p6').evaluate(paragraph => paragraph.scrollIntoView({block: 'start'}));
	await page.waitForTimeout(1500);
	const read = await page.locator('#p6').innerText();
	await before.close();
	await server.close();

	const after = await (await launch()).newPage();
	await after.goto(server.url);
	await expect(after.locator('html')).toHaveAttribute('data-theme', 'dark');
	await after.getByRole('region', {name: '接着读'}).getByRole('link').click();
	await expect(after).toHaveURL(address.replace(/#.*/, ''));
	await expect(after.locator('#p6')).toBeInViewport();
	expect(await after.locator('#p6').innerText()).toBe(read);
});

test('going back finds the list where it was left', async ({page}) => {
	await firstVisit(page);
	const last = headings(page).last();
	await last.scrollIntoViewIfNeeded();
	const place = await page.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
	expect(place).toBeGreaterThan(100);
	await last.click();
	await expect(page).toHaveURL(/\/read\//);
	await page.goBack();

	await expect(last).toBeVisible();
	await expect.poll(() => page.evaluate(() => document.scrollingElement?.scrollTop ?? 0)).toBeCloseTo(place, -1);
});
