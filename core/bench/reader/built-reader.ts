/** The built reader, and browsers to measure it in. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type BrowserContext, chromium, type Page} from 'playwright-core';
import {launchOptions} from '../../../pwa/e2e/support/browser.ts';

export const readerFolder = fileURLToPath(new URL('../../../dist/pwa', import.meta.url));

/** A headline of the library's list that can be tapped: what a person waits for. */
export const articleInList = 'main a[href*="/read/"]';

/** A phone as Lighthouse has it, with a profile folder that outlives the browser. */
export const openProfile = (profile: string, ...args: readonly string[]): Promise<BrowserContext> =>
	chromium.launchPersistentContext(profile, {
		...launchOptions,
		args: [...launchOptions.args, ...args],
		viewport: {width: 390, height: 844},
		locale: 'zh-CN',
	});

export async function withProfile<T>(use: (profile: string) => Promise<T>): Promise<T> {
	const profile = await mkdtemp(join(tmpdir(), 'reader-bench-'));
	try {
		return await use(profile);
	} finally {
		await rm(profile, {recursive: true, force: true});
	}
}

/** The first visit: the sample archive is imported, the app kept for the day without a server. */
export async function visit(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
	await page.locator(articleInList).first().waitFor();
	// The list shows what is in while the rest is still coming.
	await page.waitForFunction(() => !document.querySelector('progress, [role=progressbar]'));
}
