/** JavaScript that the library needs to show its articles: every script that index.html names, all others refused. */
import {chromium} from 'playwright-core';
import {launchOptions} from '../../../pwa/e2e/support/browser.ts';
import {articleInList} from './built-reader.ts';

/**
 * Bytes on the wire (gzip) by path, of a visit that finds its archive in place. That the list still shows while everything
 * else is refused is the proof that it needs no more; rejects when it does not show.
 */
export async function measureFirstScreen(url: string): Promise<ReadonlyMap<string, number>> {
	const browser = await chromium.launch(launchOptions);
	try {
		// Without a service worker every script is seen on the wire.
		const context = await browser.newContext({serviceWorkers: 'block', locale: 'zh-CN'});
		const first = await context.newPage();
		await first.goto(url);
		await first.getByText('已全部存在本机').waitFor();
		await first.locator(articleInList).first().waitFor();
		await first.close();

		const html = await (await fetch(url)).text();
		const named = new Set(
			[...html.matchAll(/(?:src|href)="(?<path>[^"]+\.js)"/gu)].map(({groups}) => groups?.path ?? ''),
		);
		const page = await context.newPage();
		await page.route('**/*.js', route =>
			named.has(new URL(route.request().url()).pathname) ? route.fallback() : route.abort(),
		);
		const network = await context.newCDPSession(page);
		await network.send('Network.enable');
		await network.send('Network.setCacheDisabled', {cacheDisabled: true});
		const scripts = new Map<string, {readonly path: string; readonly head: number}>();
		const bytes = new Map<string, number>();
		network.on('Network.responseReceived', ({requestId, response, type}) => {
			if (type !== 'Script') return;
			scripts.set(requestId, {path: new URL(response.url).pathname, head: response.encodedDataLength});
		});
		network.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
			const script = scripts.get(requestId);
			if (script) bytes.set(script.path, encodedDataLength - script.head);
		});
		await page.goto(url);
		await page.locator(articleInList).first().waitFor({timeout: 10_000});
		return bytes;
	} finally {
		await browser.close();
	}
}
