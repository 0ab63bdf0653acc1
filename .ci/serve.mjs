#!/usr/bin/env node
// What `npm start` ends with: serves the built reader until Ctrl+C, at PORT or 4173.
import {fileURLToPath} from 'node:url';
import {serveFolder} from './serve-folder.mjs';

const port = Number(process.env.PORT || 4173);
const folder = fileURLToPath(new URL('../dist/pwa', import.meta.url));
const told = {
	EADDRINUSE: `Port ${port} is taken, perhaps by another \`npm start\`. Choose one: PORT=${port + 1} npm start`,
	EACCES: `Port ${port} is not open to you. Choose one above 1023: PORT=4173 npm start`,
	ERR_SOCKET_BAD_PORT: `PORT must be a number from 0 to 65535, not “${process.env.PORT}”.`,
};

try {
	const {url, close} = await serveFolder(folder, {port, base: process.env.BASE ?? '/'});
	console.log(`剪报 is at ${url}  (Ctrl+C ends it)`);
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)));
} catch (error) {
	console.error(told[error.code] ?? error.message);
	process.exit(1);
}
