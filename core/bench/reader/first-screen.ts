/** JavaScript that the browser loads before the library shows its articles, as it comes over the wire. */
import {type Browser, chromium} from 'playwright-core';
import {launchOptions} from '../../../pwa/e2e/support/browser.ts';
import {articleInList} from './built-reader.ts';

/** Bytes of gzip by file name, of a visit that finds its archive in place and no service worker. */
export async function measureFirstScreen(url: string): Promise<ReadonlyMap<string, number>> {
	const browser: Browser = await chromium.launch(launchOptions);
	try {
		// Without a worker every script is seen on the wire; what the worker loads after the list is not needed for it.
		const context = await browser.newContext({serviceWorkers: 'block', locale: 'zh-CN'});
		const first = await context.newPage();
		await first.goto(url);
		await first.locator(articleInList).first().waitFor();
		await first.waitForTimeout(3000);
		await first.close();

		const page = await context.newPage();
		const network = await context.newCDPSession(page);
		await network.send('Network.setCacheDisabled', {cacheDisabled: true});
		const scripts = new Map<string, number>();
		let shown = false;
		page.on('response', async response => {
			if (shown || response.request().resourceType() !== 'script') return;
			scripts.set(new URL(response.url()).pathname, (await response.request().sizes()).responseBodySize);
		});
		await page.goto(url);
		await page.locator(articleInList).first().waitFor();
		shown = true;
		await page.waitForTimeout(200);
		return scripts;
	} finally {
		await browser.close();
	}
}
