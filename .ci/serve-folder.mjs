// A static web server in one function: right types, gzip, ETag, and the one page of the app for every address of it.
import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, relative} from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';

const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.png': 'image/png',
	'.gz': 'application/gzip',
};
const compressible = /^(?:text|application\/(?:json|manifest)|image\/svg)/;
const squeeze = promisify(gzip);

/** Serves a folder until `close`, which ends open connections too: what is left is a refused connection. */
export async function serveFolder(folder, {port = 0, base = '/', crossOrigin = false, before} = {}) {
	const requests = [];
	const server = createServer((request, response) => {
		const {pathname} = new URL(request.url ?? '/', 'http://localhost');
		requests.push(pathname);
		const ready = Promise.resolve(before?.(pathname));
		ready
			.then(() => answer(request, pathname))
			.then(
				({status, headers, body}) => {
					response.writeHead(status, crossOrigin ? {...headers, 'Access-Control-Allow-Origin': '*'} : headers);
					response.end(request.method === 'HEAD' ? undefined : body);
				},
				() => response.writeHead(500).end(),
			);
	});

	async function answer(request, pathname) {
		if (request.method !== 'GET' && request.method !== 'HEAD') return {status: 405, headers: {Allow: 'GET, HEAD'}};
		const found = await find(folder, base, pathname, request.headers.accept ?? '');
		if (!found) return {status: 404, headers: {'Content-Type': 'text/plain; charset=utf-8'}, body: 'Not found'};
		const bytes = await readFile(found);
		const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
		const headers = {ETag: etag, 'Cache-Control': cacheControl(pathname), Vary: 'Accept-Encoding'};
		if (request.headers['if-none-match'] === etag) return {status: 304, headers};
		const type = types[extname(found)] ?? 'application/octet-stream';
		const packed = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
		const body = packed ? await squeeze(bytes) : bytes;
		return {
			status: 200,
			headers: {
				...headers,
				'Content-Type': type,
				'Content-Length': body.length,
				'X-Content-Type-Options': 'nosniff',
				...(packed ? {'Content-Encoding': 'gzip'} : {}),
			},
			body,
		};
	}

	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, resolve);
	});
	return {
		url: `http://localhost:${server.address().port}${base}`,
		requests,
		close: () =>
			new Promise(resolve => {
				server.close(resolve);
				server.closeAllConnections();
			}),
	};
}

// Built names carry a hash of their content; everything else may change with the next build.
const cacheControl = pathname => (/\/assets\//.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache');

async function find(folder, base, pathname, accept) {
	let path;
	try {
		path = normalize(decodeURIComponent(pathname));
	} catch {
		return undefined; // A broken percent sign names no file.
	}
	if (!path.startsWith(normalize(base)) || path.includes('\0')) return undefined;
	const file = join(folder, path.slice(base.length));
	if (relative(folder, file).startsWith('..')) return undefined;
	const found = (await existing(file)) ?? (await existing(join(file, 'index.html')));
	// An address of the app (an article, a paragraph) is no file; a missing chunk or picture stays missing.
	if (!found && (accept.includes('text/html') || extname(file) === '')) return existing(join(folder, 'index.html'));
	return found;
}

const existing = async file => ((await stat(file).catch(() => undefined))?.isFile() ? file : undefined);
