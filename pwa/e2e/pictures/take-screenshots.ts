/** Takes the pictures that manifest and README show, of the built reader: `npm run build:pwa && npx tsx pwa/e2e/pictures/take-screenshots.ts`. */
import {mkdir, writeFile} from 'node:fs/promises';
import {type Browser, chromium, type Page} from 'playwright-core';
import {serveFolder} from '../../../.ci/serve-folder.mjs';
import {launchOptions} from '../support/browser.ts';
import {reader} from '../support/builds.ts';
import {encodePalettePng, type Pixels} from './palette-png.ts';

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
	await page.locator('h1').first().waitFor({state: 'attached'});
	// The toast that tells of the import goes by itself.
	await page.locator('.toast').waitFor({state: 'detached'});
	const pixels = await decode(await page.screenshot());
	await writeFile(new URL(name, folder), encodePalettePng(pixels));
}

/** The browser that drew it reads it too. */
async function decode(png: Buffer): Promise<Pixels> {
	const page = await browser.newPage();
	const {width, height, base64} = await page.evaluate(async source => {
		const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
		const canvas = new OffscreenCanvas(picture.width, picture.height);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(picture, 0, 0);
		const bytes = context.getImageData(0, 0, picture.width, picture.height).data;
		let binary = '';
		for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
		return {width: picture.width, height: picture.height, base64: btoa(binary)};
	}, png.toString('base64'));
	await page.close();
	return {width, height, rgba: Buffer.from(base64, 'base64')};
}

/** The address of a page that prints a nameplate, and of its first article. */
async function findFrontPage(page: Page, url: string): Promise<{readonly front: string; readonly article: string}> {
	const feed: {issues: readonly {date?: string}[]} = await (await fetch(`${url}feed/feed.json`)).json();
	for (const {date} of feed.issues) {
		await page.goto(`${url}day/${date}`);
		const article = new URL((await page.locator('.heading-row a').first().getAttribute('href')) ?? '', url).href;
		const front = article.split('/').slice(0, -1).join('/');
		await page.goto(front);
		await page.locator('h1').first().waitFor({state: 'attached'});
		if ((await page.locator('.front-name').count()) === 0) continue;
		// One that prints a line above its headline shows the heading in more than one weight.
		const full = page.locator('.article-row:has(.kicker) a').first();
		return {front, article: new URL((await full.getAttribute('href')) ?? '', url).href};
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
