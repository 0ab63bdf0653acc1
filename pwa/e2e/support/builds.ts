/** What the tests serve: the reader as it is published, and a newer version of it for the update to find. */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'vite';

const repository = new URL('../../../', import.meta.url);
export const reader = fileURLToPath(new URL('dist/pwa', repository));
export const newerReader = fileURLToPath(new URL('dist/pwa-newer', repository));
/** The same, made to stand in a folder of its server. */
export const folderReader = fileURLToPath(new URL('dist/pwa-in-folder', repository));
export const folderBase = '/papers/reader/';

export async function buildReaders(): Promise<void> {
	// `npm test` has just built it; `npm run e2e` alone has not.
	if (!process.env.READER_BUILT || !existsSync(reader)) await buildInto(reader, []);
	await buildInto(newerReader, [everyChunkChanges]);
	process.env.BASE = folderBase;
	await buildInto(folderReader, []);
	delete process.env.BASE;
}

async function buildInto(outDir: string, plugins: Plugin[]): Promise<void> {
	await build({
		configFile: fileURLToPath(new URL('vite.config.ts', repository)),
		mode: 'pwa',
		logLevel: 'error',
		build: {outDir, emptyOutDir: true},
		plugins,
	});
}

/** The same program with other bytes: every chunk gets another name, and marks the page that runs it. */
const everyChunkChanges: Plugin = {
	name: 'every-chunk-changes',
	renderChunk: code => `${code}\nglobalThis.document?.documentElement.setAttribute('data-newer', '');`,
};
