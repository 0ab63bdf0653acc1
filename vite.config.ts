import {fileURLToPath} from 'node:url';
import {type CrxPlugin, crx} from '@crxjs/vite-plugin';
import {playwright} from '@vitest/browser-playwright';
import type {PluginOption, UserConfig} from 'vite';
import {VitePWA} from 'vite-plugin-pwa';
import {defineConfig} from 'vitest/config';
import {allowInlineStyles} from './.ci/inline-styles-in-development.ts';
import {copyNotFoundPage} from './.ci/not-found-page.ts';
import {publishFeed, sampleOnly} from './.ci/publish-feed.ts';
import extensionManifest from './extension/manifest.ts';
import {manifest} from './pwa/manifest.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The folder of the server that the reader is published in: `BASE=/jianbao/ npm run build:pwa`. */
const base = process.env.BASE ?? '/';

const reader = (): UserConfig => ({
	root: here('pwa'),
	base,
	build: {
		outDir: here('dist/pwa'),
		emptyOutDir: true,
		target: 'es2023',
		modulePreload: {polyfill: false},
		reportCompressedSize: false,
		// What the first screen needs comes in one file: ten small ones are 1.7 kB more of gzip, and nine more requests.
		rolldownOptions: {output: {codeSplitting: {groups: [{name: 'first', test: /pwa\/main\.tsx$/}]}}},
	},
	worker: {format: 'es'},
	plugins: [publishFeed(here('seeds')), copyNotFoundPage(), allowInlineStyles(), serviceWorker()],
});

const serviceWorker = (): PluginOption =>
	VitePWA({
		strategies: 'injectManifest',
		// The page registers the worker itself, after its first paint.
		injectRegister: false,
		srcDir: 'service-worker',
		filename: 'service-worker.ts',
		manifest: manifest(base),
		includeManifestIcons: false,
		injectManifest: {
			globPatterns: ['**/*.{js,css,html}', 'icons/icon.svg', 'feed/**'],
			globIgnores: ['404.html'],
			// Hashed names need no second hash, and an earlier version's page finds its chunks under their plain address.
			dontCacheBustURLsMatching: /^assets\//,
			manifestTransforms: [sampleOnly],
		},
	});

/** The extension, on the same core; it carries the feed of the seeds in its package and can name no file of its own to a web page. */
const extension = (): UserConfig => ({
	root: here('extension'),
	build: {
		outDir: here('dist/extension'),
		emptyOutDir: true,
		target: 'es2023',
		modulePreload: {polyfill: false},
		reportCompressedSize: false,
	},
	plugins: [crx({manifest: extensionManifest}), withoutWebAccessibleResources(), publishFeed(here('seeds'))],
});

/** crxjs lists the pages' chunks as web-accessible, for content scripts that we do not have. */
const withoutWebAccessibleResources = (): CrxPlugin => ({
	name: 'without-web-accessible-resources',
	enforce: 'post',
	renderCrxManifest(manifest) {
		delete manifest.web_accessible_resources;
		return manifest;
	},
});

const chromium = {
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	],
};

export default defineConfig(({mode}) => {
	if (mode === 'extension') return extension();
	if (mode === 'pwa') return reader();
	return {
		test: {
			projects: [
				{
					// The core runs in plain Node: that it does is the proof that it knows no page.
					test: {
						name: 'core',
						environment: 'node',
						include: ['core/**/*.test.ts', 'pwa/**/*.test.ts', 'pwa/**/*.test.tsx', '.ci/**/*.test.ts'],
						exclude: ['**/node_modules/**', '**/*.browser.test.*', '**/e2e/**'],
						testTimeout: 30_000,
						setupFiles: [here('.ci/property-seed.ts')],
					},
				},
				{
					test: {
						name: 'browser',
						include: ['{core,pwa}/**/*.browser.test.{ts,tsx}'],
						testTimeout: 30_000,
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider: playwright({launchOptions: chromium}),
							instances: [{browser: 'chromium'}],
						},
					},
				},
			],
		},
	};
});
