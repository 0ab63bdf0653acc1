import type {Page} from '@playwright/test';

/** Resolves when the service worker has stored the whole app and answers for this page: from here on the server may go. */
export async function whenKept(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** What the browser does by itself once a day, and the reader whenever it is looked at again. */
export async function lookForNewVersion(page: Page): Promise<void> {
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
}
