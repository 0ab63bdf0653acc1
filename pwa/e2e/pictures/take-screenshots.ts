/** Takes the pictures that manifest and README show, of the built reader: `npm run build:pwa && npx tsx pwa/e2e/pictures/take-screenshots.ts`. */
import {mkdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {chromium, type Page} from 'playwright-core';
import {serveFolder} from '../../../.ci/serve-folder.mjs';
import {launchOptions} from '../support/browser.ts';
import {reader} from '../support/builds.ts';

const folder = new URL('../../public/screenshots/', import.meta.url);

/** A phone at twice its pixels, a desktop at its own. */
const narrow = {viewport: {width: 390, height: 844}, deviceScaleFactor: 2};
const wide = {viewport: {width: 1280, height: 800}, deviceScaleFactor: 1};

async function open(look: typeof narrow, url: string): Promise<Page> {
	const context = await browser.newContext({
		...look,
		locale: 'zh-CN',
		serviceWorkers: 'block',
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	await page.goto(url);
	await page.getByText('馆藏 5 期 32 篇').waitFor();
	// The toast that tells of the import goes by itself.
	await page.waitForTimeout(10_000);
	return page;
}

async function take(page: Page, name: string): Promise<void> {
	await page.locator('h1').first().waitFor();
	await page.waitForTimeout(300);
	await page.screenshot({path: fileURLToPath(new URL(name, folder))});
}

const browser = await chromium.launch(launchOptions);
const server = await serveFolder(reader);
await mkdir(folder, {recursive: true});

const phone = await open(narrow, server.url);
await take(phone, 'library.png');
// The front page that prints a nameplate, and its first article.
const front = phone.locator('.months a, [data-month]').first();
if (await front.count()) await front.click();
const article = await phone.locator('.heading-row a').first().getAttribute('href');
const address = new URL(article ?? '', server.url).href;
await phone.goto(address.split('/').slice(0, -1).join('/'));
await take(phone, 'page.png');
await phone.goto(address);
await take(phone, 'article.png');

const desktop = await open(wide, server.url);
await desktop.goto(address);
await take(desktop, 'desktop.png');

await browser.close();
await server.close();
