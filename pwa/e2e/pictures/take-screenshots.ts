/** Takes the pictures that manifest and README show, of the built reader: `npm run build:pwa && npx tsx pwa/e2e/pictures/take-screenshots.ts`. */
import {mkdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {type Browser, chromium, type Page} from 'playwright-core';
import {serveFolder} from '../../../.ci/serve-folder.mjs';
import {launchOptions} from '../support/browser.ts';
import {reader} from '../support/builds.ts';

const folder = new URL('../../public/screenshots/', import.meta.url);

/** A phone at twice its pixels, a desktop at its own. */
const narrow = {viewport: {width: 390, height: 844}, deviceScaleFactor: 2, isMobile: true, hasTouch: true};
const wide = {viewport: {width: 1280, height: 800}, deviceScaleFactor: 1};

async function open(browser: Browser, look: typeof narrow | typeof wide, url: string): Promise<Page> {
	const context = await browser.newContext({
		...look,
		locale: 'zh-CN',
		serviceWorkers: 'block',
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	await page.goto(url);
	await page.getByText('已全部存在本机').waitFor();
	await page.locator('.heading-row').first().waitFor();
	return page;
}

async function take(page: Page, name: string): Promise<void> {
	await page.locator('h1').first().waitFor();
	// The toast that tells of the import goes by itself.
	await page.locator('.toast').waitFor({state: 'detached'});
	await page.screenshot({path: fileURLToPath(new URL(name, folder))});
}

/** The address of a page that prints a nameplate, and of its first article. */
async function findFrontPage(page: Page, url: string): Promise<{readonly front: string; readonly article: string}> {
	const feed: {issues: readonly {date?: string}[]} = await (await fetch(`${url}feed/feed.json`)).json();
	for (const {date} of feed.issues) {
		await page.goto(`${url}day/${date}`);
		const article = new URL((await page.locator('.heading-row a').first().getAttribute('href')) ?? '', url).href;
		const front = article.split('/').slice(0, -1).join('/');
		await page.goto(front);
		await page.locator('h1').first().waitFor();
		if (await page.locator('.front-name').count()) return {front, article};
	}
	throw new Error('no page prints a nameplate');
}

const browser = await chromium.launch(launchOptions);
const server = await serveFolder(reader);
await mkdir(folder, {recursive: true});

const phone = await open(browser, narrow, server.url);
await take(phone, 'library.png');
const {front, article} = await findFrontPage(phone, server.url);
await phone.goto(front);
await take(phone, 'page.png');
await phone.goto(article);
await take(phone, 'article.png');

const desktop = await open(browser, wide, server.url);
await desktop.goto(article);
await take(desktop, 'desktop.png');

await browser.close();
await server.close();
