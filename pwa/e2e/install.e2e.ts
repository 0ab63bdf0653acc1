import {expect} from '@playwright/test';
import {firstVisit, headings} from './support/first-visit.ts';
import {test} from './support/reader-test.ts';
import {whenKept} from './support/when-kept.ts';

test('the browser finds nothing that keeps the reader from being installed', async ({launch, server}) => {
	const context = await launch();
	const page = await context.newPage();
	await page.goto(server.url);
	await whenKept(page);
	const browser = await context.newCDPSession(page);

	const {installabilityErrors} = await browser.send('Page.getInstallabilityErrors');
	const {errors} = await browser.send('Page.getAppManifest');

	expect(installabilityErrors).toEqual([]);
	expect(errors).toEqual([]);
});

test('every picture that the manifest names is there, in the size it says', async ({page}) => {
	await page.goto('.');
	const pictures = await page.evaluate(async () => {
		const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
		const address = link?.href ?? '';
		const manifest = await (await fetch(address)).json();
		const named: {src: string; sizes: string}[] = [...manifest.icons, ...manifest.screenshots];
		return Promise.all(
			named.map(async ({src, sizes}) => {
				const image = new Image();
				image.src = new URL(src, address).href;
				await image.decode();
				return {src, sizes, drawn: `${image.naturalWidth}x${image.naturalHeight}`};
			}),
		);
	});

	expect(pictures.length).toBeGreaterThan(8);
	for (const {src, sizes, drawn} of pictures) expect([drawn, 'any'], src).toContain(sizes);
});

test('after three articles the hint to install comes in the library, and a no is for good', async ({page}) => {
	await firstVisit(page);
	// Headless Chromium never offers by itself; the reader keeps whatever offer comes.
	const offer = () =>
		page.evaluate(() => {
			const event = new Event('beforeinstallprompt', {cancelable: true});
			dispatchEvent(Object.assign(event, {prompt: async () => ({outcome: 'dismissed'})}));
			return event.defaultPrevented;
		});
	expect(await offer()).toBe(true);
	await expect(page.getByText('剪报可以装在这台设备上')).toBeHidden();

	for (const index of [0, 1, 2]) {
		await headings(page).nth(index).click();
		await expect(page).toHaveURL(/\/read\//);
		await page.goBack();
		await expect(headings(page).first()).toBeVisible();
	}
	await expect(page.getByText('剪报可以装在这台设备上')).toBeVisible();
	await page.getByRole('button', {name: '不用了'}).click();
	await expect(page.getByText('剪报可以装在这台设备上')).toBeHidden();

	await page.reload();
	await whenKept(page);
	await offer();
	await page.waitForTimeout(500);
	await expect(page.getByText('剪报可以装在这台设备上')).toBeHidden();
});

test('Safari on an iPhone is told to install first and to import then', async ({browser, server}) => {
	const userAgent =
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
	const context = await browser.newContext({userAgent, locale: 'zh-CN', baseURL: server.url});
	const page = await context.newPage();
	await page.goto('.');

	await expect(page.getByText('先装，再放报纸')).toBeVisible();
	await page.getByRole('button', {name: '知道了'}).click();
	await page.reload();
	await whenKept(page);
	await page.waitForTimeout(500);
	await expect(page.getByText('先装，再放报纸')).toBeHidden();
	await context.close();
});
