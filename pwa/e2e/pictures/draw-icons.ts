/** Draws the PNG icons from their SVGs with the test browser: `npx tsx pwa/e2e/pictures/draw-icons.ts` after an SVG has changed. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {launchOptions} from '../support/browser.ts';

const drawings = [
	{svg: 'icon.svg', png: 'icon-192.png', side: 192},
	{svg: 'icon.svg', png: 'icon-512.png', side: 512},
	{svg: 'icon-maskable.svg', png: 'icon-maskable-192.png', side: 192},
	{svg: 'icon-maskable.svg', png: 'icon-maskable-512.png', side: 512},
	{svg: 'icon-maskable.svg', png: 'apple-touch-icon.png', side: 180},
	{svg: 'icon-monochrome.svg', png: 'icon-monochrome-512.png', side: 512},
] as const;

const folder = new URL('../../public/icons/', import.meta.url);
const browser = await chromium.launch(launchOptions);
for (const {svg, png, side} of drawings) {
	const source = await readFile(new URL(svg, folder), 'utf8');
	const page = await browser.newPage({viewport: {width: side, height: side}});
	await page.setContent(`<style>body{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${source}`);
	await page.screenshot({path: fileURLToPath(new URL(png, folder)), omitBackground: true});
	await page.close();
}
await browser.close();
