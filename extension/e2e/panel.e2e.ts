// The built extension in a real Chromium: its panel fills itself from the package and reads without a request to anybody.
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type BrowserContext, test as base, expect} from '@playwright/test';
import {expectAccessible} from '../../pwa/e2e/support/axe.ts';
import {launchOptions} from '../../pwa/e2e/support/browser.ts';

const built = resolve(import.meta.dirname, '../../dist/extension');

const test = base.extend<{context: BrowserContext; panel: string}>({
	context: async ({playwright}, use) => {
		const profile = await mkdtemp(join(tmpdir(), 'extension-'));
		const context = await playwright.chromium.launchPersistentContext(profile, {
			...launchOptions,
			args: [...launchOptions.args, `--disable-extensions-except=${built}`, `--load-extension=${built}`],
			viewport: {width: 400, height: 800},
		});
		await use(context);
		await context.close();
		await rm(profile, {recursive: true, force: true});
	},
	panel: async ({context}, use) => {
		const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
		await use(`chrome-extension://${new URL(worker.url()).host}/panel/index.html`);
	},
});

test('the panel fills itself from the package and opens an article', async ({context, panel}) => {
	const foreign: string[] = [];
	context.on('request', request => {
		if (!request.url().startsWith(new URL('/', panel).href)) foreign.push(request.url());
	});
	const page = await context.newPage();

	await page.goto(panel);
	const rows = page.locator('.panel-row a');
	await expect(rows.first()).toBeVisible();
	const headline = (await rows.first().innerText()).replace(/\s/gu, '');
	await rows.first().click();

	await expect(page.getByRole('heading', {level: 1})).toBeVisible();
	expect((await page.getByRole('heading', {level: 1}).innerText()).replace(/\s/gu, '')).toContain(headline);
	expect(await page.locator('.panel-paragraph').count()).toBeGreaterThan(1);
	await page.goBack();
	await expect(rows.first()).toBeVisible();
	expect(foreign).toEqual([]);
});

test('the archive is there after a reload, once', async ({context, panel}) => {
	const page = await context.newPage();
	await page.goto(panel);
	await expect(page.locator('.panel-row').first()).toBeVisible();
	const before = await page.locator('.panel-row').count();

	await page.reload();

	await expect(page.locator('.panel-row')).toHaveCount(before);
});

test('axe finds nothing in list and article, light and dark', async ({context, panel}) => {
	const page = await context.newPage();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({colorScheme});
		await page.goto(panel);
		await expect(page.locator('.panel-row').first()).toBeVisible();
		await expectAccessible(page, `list, ${colorScheme}`);
		await page.locator('.panel-row a').first().click();
		await expect(page.locator('.panel-paragraph').first()).toBeVisible();
		await expectAccessible(page, `article, ${colorScheme}`);
		await page.goBack();
	}
});

test('the manifest asks for the side panel and nothing else', async () => {
	const manifest = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));

	expect(manifest.permissions).toEqual(['sidePanel']);
	for (const key of ['host_permissions', 'optional_host_permissions', 'content_scripts', 'web_accessible_resources']) {
		expect(manifest).not.toHaveProperty(key);
	}
	expect(manifest.content_security_policy.extension_pages).not.toContain('unsafe');
});
