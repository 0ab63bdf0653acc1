import {defineConfig} from '@playwright/test';
import {launchOptions} from './support/browser.ts';

export default defineConfig({
	testDir: '.',
	projects: [
		{name: 'build', testMatch: 'build.setup.ts'},
		{name: 'reader', testMatch: '*.e2e.ts', dependencies: ['build']},
		{name: 'build extension', testDir: '../../extension/e2e', testMatch: 'build.setup.ts'},
		{name: 'extension', testDir: '../../extension/e2e', testMatch: '*.e2e.ts', dependencies: ['build extension']},
	],
	outputDir: '../../test-results',
	fullyParallel: true,
	// Two cores: a third browser only makes the others miss their time.
	workers: 2,
	retries: 1,
	timeout: 45_000,
	expect: {timeout: 10_000},
	use: {
		launchOptions,
		viewport: {width: 390, height: 844},
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		colorScheme: 'light',
	},
});
