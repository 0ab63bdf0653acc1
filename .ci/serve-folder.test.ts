import {spawn} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type FolderServer, serveFolder} from './serve-folder.mjs';

let outside = '';
let server: FolderServer;

beforeAll(async () => {
	outside = await mkdtemp(join(tmpdir(), 'serve-'));
	await mkdir(join(outside, 'app/assets'), {recursive: true});
	await writeFile(join(outside, 'secret.txt'), 'secret');
	await writeFile(join(outside, 'app/index.html'), '<h1>剪报</h1>');
	await writeFile(join(outside, 'app/assets/a-1b2c.js'), 'export const a = 1;\n'.repeat(100));
	await writeFile(join(outside, 'app/manifest.webmanifest'), '{}');
	server = await serveFolder(join(outside, 'app'));
});
afterAll(async () => {
	await server.close();
	await rm(outside, {recursive: true});
});

test.each([
	['', 200, 'text/html; charset=utf-8', 'no-cache'],
	['read/%E6%99%A8%E6%8A%A5/2022-06-13/1', 200, 'text/html; charset=utf-8', 'no-cache'],
	['assets/a-1b2c.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
	['manifest.webmanifest', 200, 'application/manifest+json; charset=utf-8', 'no-cache'],
	['assets/missing.js', 404, 'text/plain; charset=utf-8', null],
	['%E6%99', 404, 'text/plain; charset=utf-8', null],
])('answers /%s with %i', async (path, status, type, cache) => {
	const response = await fetch(server.url + path);

	expect(response.status).toBe(status);
	expect(response.headers.get('content-type')).toBe(type);
	expect(response.headers.get('cache-control')).toBe(cache);
});

test('squeezes text, and answers what is unchanged with nothing', async () => {
	const url = `${server.url}assets/a-1b2c.js`;
	const response = await fetch(url);
	const {headers} = response;

	expect(headers.get('content-encoding')).toBe('gzip');
	expect(Number(headers.get('content-length'))).toBeLessThan(100);
	expect(await response.text()).toHaveLength(2000);
	const again = await fetch(url, {headers: {'If-None-Match': headers.get('etag') ?? ''}});
	expect(again.status).toBe(304);
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//../secret.txt'])(
	'%s does not lead out of the folder',
	async path => {
		const {port} = new URL(server.url);
		const body = await new Promise<string>((resolve, reject) => {
			// Unlike fetch, http.get sends the path as it stands.
			get({port, path}, response => {
				let text = '';
				response.setEncoding('utf8').on('data', chunk => {
					text += chunk;
				});
				response.on('end', () => resolve(text));
			}).on('error', reject);
		});

		expect(body).not.toContain('secret');
	},
);

test('under another base, only that base is the folder', async () => {
	const moved = await serveFolder(join(outside, 'app'), {base: '/jianbao/'});

	expect((await fetch(moved.url)).status).toBe(200);
	expect((await fetch(new URL('/', moved.url))).status).toBe(404);
	await moved.close();
});

test('a closed server refuses, open connections included', async () => {
	const short = await serveFolder(join(outside, 'app'));
	await fetch(short.url);
	await short.close();

	await expect(fetch(short.url)).rejects.toThrow();
});

test('npm start says in words that its port is taken', async () => {
	const {port} = new URL(server.url);
	const child = spawn(process.execPath, ['.ci/serve.mjs'], {env: {...process.env, PORT: port}});
	let told = '';
	child.stderr.on('data', chunk => {
		told += chunk;
	});
	const status = await new Promise(resolve => child.once('close', resolve));

	expect(status).toBe(1);
	expect(told).toContain(`Port ${port} is taken`);
});
