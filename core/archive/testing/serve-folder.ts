/** A real static web server for one folder, with ways to be a bad one. */

import {readFile} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';

/** What to do instead of serving the file; true when it was done. */
type Mischief = (path: string, response: ServerResponse) => boolean | Promise<boolean>;

export async function serveFolder(folder: string) {
	let mischief: Mischief = () => false;
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		asked.push(path);
		void answer(path, response);
	});
	async function answer(path: string, response: ServerResponse) {
		if (await mischief(path, response)) return;
		try {
			response.end(await readFile(join(folder, path)));
		} catch {
			response.writeHead(404).end();
		}
	}
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const {port} = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/feed.json`,
		origin: `http://127.0.0.1:${port}`,
		/** Paths asked for, since the last time this was read. */
		asked: () => asked.splice(0),
		misbehave: (how: Mischief) => {
			mischief = how;
		},
		behave: () => {
			mischief = () => false;
		},
		async close() {
			server.closeAllConnections();
			await new Promise(resolve => server.close(resolve));
		},
	};
}
