import {expect} from '@playwright/test';
import {headings} from './support/first-visit.ts';
import {test} from './support/reader-test.ts';

const spoken = [
	{locale: 'zh-CN', lang: 'zh-Hans', places: ['馆藏', '入库', '设置']},
	{locale: 'zh-TW', lang: 'zh-Hant', places: ['館藏', '入庫', '設定']},
	{locale: 'en-GB', lang: 'en', places: ['Library', 'Add', 'Settings']},
	{locale: 'fr-FR', lang: 'en', places: ['Library', 'Add', 'Settings']},
];

for (const {locale, lang, places} of spoken) {
	test.describe(() => {
		test.use({locale});
		test(`a browser in ${locale} reads in ${lang}`, async ({page}) => {
			await page.goto('.');
			await expect(headings(page).first()).toBeVisible();

			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			for (const place of places) await expect(page.getByRole('link', {name: place, exact: true})).toBeVisible();
		});
	});
}

test('the language can be changed, and stays changed', async ({page}) => {
	await page.goto('settings');
	await page.getByRole('radio', {name: 'English'}).check();

	await expect(page.getByRole('link', {name: 'Library', exact: true})).toBeVisible();
	await page.reload();
	await expect(page.getByRole('link', {name: 'Library', exact: true})).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
