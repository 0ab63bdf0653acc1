/** The test with what every one of them needs: a server of its own (so an origin and a storage of its own). */
import {type BrowserContext, test as base, chromium} from '@playwright/test';
import {type FolderServer, serveFolder} from '../../../.ci/serve-folder.mjs';
import {launchOptions} from './browser.ts';
import {reader} from './builds.ts';

type Fixtures = {
	/** Serves a folder on a free port until the test ends. */
	readonly serve: typeof serveFolder;
	/** The built reader; `page.goto('.')` opens it. */
	readonly server: FolderServer;
	/** Opens the reader with a profile folder, as a person's own browser: what is kept there outlives `close`. */
	readonly launch: (...args: readonly string[]) => Promise<BrowserContext>;
};

export const test = base.extend<Fixtures>({
	serve: async ({browserName: _}, use) => {
		const servers: FolderServer[] = [];
		await use(async (...options) => {
			const server = await serveFolder(...options);
			servers.push(server);
			return server;
		});
		await Promise.all(servers.map(server => server.close()));
	},
	server: async ({serve}, use) => use(await serve(reader)),
	baseURL: async ({server}, use) => use(server.url),
	launch: async ({viewport, locale, timezoneId, colorScheme}, use, testInfo) => {
		const opened: BrowserContext[] = [];
		await use(async (...args) => {
			const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), {
				...launchOptions,
				args: [...launchOptions.args, ...args],
				viewport,
				...(locale ? {locale} : {}),
				...(timezoneId ? {timezoneId} : {}),
				...(colorScheme ? {colorScheme} : {}),
			});
			opened.push(context);
			return context;
		});
		// One that the test has killed cannot be closed any more.
		await Promise.all(opened.map(context => context.close().catch(() => undefined)));
	},
});
