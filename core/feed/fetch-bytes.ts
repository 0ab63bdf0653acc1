/** Fetches a file whole, within a size limit, from where it was asked and nowhere else. */
import {ArchiveError} from '../newspaper/archive-error.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type FetchOptions = {
	readonly signal?: AbortSignal;
	/** For tests; the platform's own otherwise. */
	readonly fetch?: Fetch;
	/** Waits before the second and later tries, in ms. */
	readonly pauses?: readonly number[];
};

export type Fetched = {readonly bytes: Uint8Array<ArrayBuffer>; readonly url: string};

const defaultPauses = [500, 1500, 4000];

/**
 * Fetches at most `limit` bytes. Answers that may be better the next time (no network, 408, 429, 5xx, a body cut off)
 * are tried again after a pause.
 *
 * Fails with feed-unreachable, feed-not-a-feed (too large, or redirected to another origin: a feed may move within its
 * server, but whoever followed one server did not ask for another), or aborted.
 */
export async function fetchBytes(url: string, limit: number, options: FetchOptions = {}): Promise<Fetched> {
	const {signal, pauses = defaultPauses} = options;
	for (let attempt = 0; ; attempt++) {
		try {
			return await fetchOnce(url, limit, options);
		} catch (error) {
			if (signal?.aborted) throw new ArchiveError('aborted', {}, {cause: error});
			const pause = pauses[attempt];
			if (pause === undefined || !mayPass(error)) throw error;
			await wait(pause, signal);
		}
	}
}

const mayPass = (error: unknown): boolean =>
	error instanceof ArchiveError &&
	error.code === 'feed-unreachable' &&
	[0, 408, 425, 429, 500, 502, 503, 504].includes(Number(error.details.status));

async function fetchOnce(url: string, limit: number, options: FetchOptions): Promise<Fetched> {
	const {signal, fetch: request = fetch} = options;
	const unreachable = (status: number, cause?: unknown) =>
		new ArchiveError('feed-unreachable', {url, status}, cause === undefined ? {} : {cause});
	let response: Response;
	try {
		// no-cache asks the server whether the cached copy still holds: a feed is refreshed to learn what is new.
		response = await request(url, {cache: 'no-cache', credentials: 'omit', ...(signal && {signal})});
	} catch (error) {
		throw unreachable(0, error);
	}
	if (!response.ok) throw unreachable(response.status);
	const answered = response.url || url;
	if (new URL(answered).origin !== new URL(url).origin) {
		throw new ArchiveError('feed-not-a-feed', {url, reason: 'redirected', to: new URL(answered).origin});
	}
	try {
		return {bytes: await readBody(response, url, limit), url: answered};
	} catch (error) {
		throw error instanceof ArchiveError ? error : unreachable(0, error);
	}
}

async function readBody(response: Response, url: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	const reader = response.body?.getReader();
	for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
		size += chunk.value.byteLength;
		if (size > limit) {
			await reader?.cancel();
			throw new ArchiveError('feed-not-a-feed', {url, reason: 'too-large', limit});
		}
		chunks.push(chunk.value);
	}
	const bytes = new Uint8Array(size);
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, offset);
		offset += chunk.byteLength;
	}
	return bytes;
}

function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(finish, milliseconds);
		signal?.addEventListener('abort', give, {once: true});
		function finish() {
			signal?.removeEventListener('abort', give);
			resolve();
		}
		function give() {
			clearTimeout(timer);
			reject(new ArchiveError('aborted'));
		}
	});
}
