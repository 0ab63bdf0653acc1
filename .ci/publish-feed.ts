// Publishes the feed of a pages folder with the reader, by the command that the README gives to anybody: `archive build`.
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {Plugin} from 'vite';
import type {ManifestTransform} from 'workbox-build';

const archive = fileURLToPath(new URL('../core/cli/archive.ts', import.meta.url));
const run = promisify(execFile);
const buildFeed = (pages: string, out: string) =>
	run(process.execPath, ['--import', 'tsx', archive, 'build', pages, out], {maxBuffer: 16 * 1024 * 1024});

/** `dist/pwa/feed/` in a build, `/feed/` on the development server. */
export function publishFeed(pages: string): Plugin {
	return {
		name: 'publish-feed',
		async writeBundle({dir = '.'}) {
			await buildFeed(pages, join(dir, 'feed'));
		},
		async configureServer(server) {
			const folder = await mkdtemp(join(tmpdir(), 'feed-'));
			server.httpServer?.once('close', () => void rm(folder, {recursive: true}));
			await buildFeed(pages, folder);
			server.middlewares.use(`${server.config.base}feed`, ({url = '/'}, response, next) => {
				const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
				readFile(join(folder, path)).then(bytes => response.end(bytes), next);
			});
		},
	};
}

/** A sample may travel with the program, a whole archive may not: 1 MB is some forty pages of newspaper. */
const sampleLimit = 1_000_000;

/** Keeps the feed among the files that the service worker stores, if it is small enough to be a sample. */
export const sampleOnly: ManifestTransform = entries => {
	const isFeed = ({url}: {url: string}) => url.startsWith('feed/');
	const bytes = entries.filter(isFeed).reduce((sum, {size}) => sum + size, 0);
	const manifest = bytes <= sampleLimit ? entries : entries.filter(entry => !isFeed(entry));
	return {manifest, warnings: []};
};
