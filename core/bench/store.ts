/** How long an import takes in a real browser: parsing, ids, matching and IndexedDB, at three sizes, dated and undated. */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {chromium, type Page} from 'playwright-core';
import {build} from 'vite';
import type {ImportTimes} from './store/import-in-page.ts';
import {generatePage, loadStories} from './typeset/generate-pages.ts';

export const about = 'import pages into IndexedDB in Chromium: 100, 1,000 and a year of 2,920';

const sizes = [100, 1000, 2920];

export async function run(args: readonly string[]): Promise<void> {
	const wanted = args.length > 0 ? args.map(Number) : sizes;
	const stories = await loadStories('dev');
	const most = Math.max(...wanted);
	const texts = Array.from({length: most}, (_, index) => generatePage(stories, {family: 'dev', seed: 1, index}).text);
	const scripts = await bundle();
	const server = createServer((request, response) => {
		const script = scripts.get(request.url ?? '');
		response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript; charset=utf-8');
		response.end(script ?? '<!doctype html><title>bench</title>');
	});
	await new Promise<void>(resolve => server.listen(0, resolve));
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ['--no-sandbox'],
	});
	try {
		const page = await browser.newPage();
		await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
		console.log('  pages        articles   queued s   stored s   pages/s   library ms   kB/page');
		for (const dated of [true, false])
			for (const size of wanted) console.log(row(await measure(page, texts.slice(0, size), dated), dated));
	} finally {
		await browser.close();
		server.close();
	}
}

const measure = (page: Page, texts: readonly string[], dated: boolean): Promise<ImportTimes> =>
	page.evaluate(
		async given => {
			const address = '/import.js';
			const {importPages} = await import(address);
			return importPages(given.texts, given.dated);
		},
		{texts, dated},
	);

/** The page's scripts by their address, as the reader's build would make them; `/import.js` is the first one. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
	const entry = new URL('store/import-in-page.ts', import.meta.url).pathname;
	const lib = {entry, formats: ['es' as const], fileName: 'import'};
	const result = await build({configFile: false, logLevel: 'error', build: {write: false, lib}});
	const files = Array.isArray(result) ? result.flatMap(({output}) => output) : [];
	return new Map(
		files.flatMap(file =>
			file.type === 'chunk' ? [[`/${file.isEntry ? 'import.js' : file.fileName}`, file.code]] : [],
		),
	);
}

function row({pages, articles, queued, stored, opened, bytes}: ImportTimes, dated: boolean): string {
	const cells = [
		`${pages} ${dated ? 'dated' : 'undated'}`.padEnd(13),
		String(articles).padStart(8),
		(queued / 1000).toFixed(2).padStart(10),
		(stored / 1000).toFixed(2).padStart(10),
		((1000 * pages) / stored).toFixed(0).padStart(9),
		opened.toFixed(0).padStart(12),
		(bytes / 1000 / pages).toFixed(0).padStart(9),
	];
	return `  ${cells.join(' ')}`;
}
