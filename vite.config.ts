import {fileURLToPath} from 'node:url';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({mode}) => {
	if (mode === 'extension') return {root: here('extension')};
	return {
		root: mode === 'pwa' ? here('pwa') : here('.'),
		build: {outDir: here('dist/pwa'), emptyOutDir: true, target: 'es2023'},
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
							provider: playwright({
								launchOptions: {
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
								},
							}),
							instances: [{browser: 'chromium'}],
						},
					},
				},
			],
		},
	};
});
