/** Reads a feed over the network: its index, and its issues' files, each verified by its SHA-256. */
import {ArchiveError} from '../newspaper/archive-error.ts';
import {isObject} from './check.ts';
import {
	type FeedIndex,
	type FeedIssue,
	type FeedIssueFile,
	feedFile,
	feedFormat,
	feedVersion,
	isFeedIndex,
	isFeedIssueFile,
} from './feed.ts';
import {type FetchOptions, fetchBytes} from './fetch-bytes.ts';

/** A feed's index and the address its files are relative to. */
export type FoundFeed = {readonly url: string; readonly base: string; readonly index: FeedIndex};

/** 20 years of a daily are 7,300 issues of about 300 bytes: 2.2 MB. */
const indexLimit = 24 * 1024 * 1024;
/** An issue of 8 pages has about 0.4 MB. */
const issueLimit = 64 * 1024 * 1024;

/**
 * The address of a feed's index, from what a person typed: `example.org/paper`, `https://example.org/paper/` and
 * `https://example.org/paper/feed.json` are one feed. Undefined for what is no address a feed can have.
 */
export function feedAddress(typed: string, base?: string): string | undefined {
	const text = typed.trim();
	if (text === '') return undefined;
	const whole = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) || base !== undefined ? text : `https://${text}`;
	try {
		const url = new URL(whole, base);
		if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
		url.hash = '';
		url.username = '';
		url.password = '';
		if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/$/u, '')}/${feedFile}`;
		return url.href;
	} catch {
		return undefined;
	}
}

/** Fetches `feed.json`. Fails with feed-unreachable, feed-not-a-feed, feed-newer or aborted. */
export async function readFeed(url: string, options: FetchOptions = {}): Promise<FoundFeed> {
	const {bytes, url: base} = await fetchBytes(url, indexLimit, options);
	const value = decode(bytes, url);
	if (isObject(value) && value.format === feedFormat && Number(value.version) > feedVersion) {
		throw new ArchiveError('feed-newer', {url, version: Number(value.version)});
	}
	if (!isFeedIndex(value)) throw new ArchiveError('feed-not-a-feed', {url, reason: 'form'});
	return {url, base, index: value};
}

/**
 * Fetches one issue's file and verifies it. A wrong hash is tried once more past every cache, since an old copy under
 * way is its likeliest cause; then it fails with feed-hash-mismatch.
 */
export async function readFeedIssue(
	feed: FoundFeed,
	issue: FeedIssue,
	options: FetchOptions = {},
): Promise<FeedIssueFile> {
	const url = new URL(issue.file, feed.base).href;
	if (issue.bytes > issueLimit)
		throw new ArchiveError('feed-not-a-feed', {url, reason: 'too-large', limit: issueLimit});
	const limit = issue.bytes;
	const bytes =
		(await fetchVerified(url, limit, issue, options)) ?? (await fetchVerified(url, limit, issue, afresh(options)));
	if (bytes === undefined) throw new ArchiveError('feed-hash-mismatch', {url});
	const file = decode(bytes, url);
	if (!isFeedIssueFile(file) || file.id !== issue.id) throw new ArchiveError('feed-not-a-feed', {url, reason: 'form'});
	return file;
}

async function fetchVerified(url: string, limit: number, issue: FeedIssue, options: FetchOptions) {
	const bytes = await fetchAtMost(url, limit, options);
	if (bytes?.byteLength !== issue.bytes) return undefined;
	if (globalThis.crypto?.subtle === undefined) {
		// Browsers hash only on https and localhost; nothing unverified is stored.
		throw new ArchiveError('feed-unreachable', {url, reason: 'insecure-context'});
	}
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const printed = Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('');
	return printed === issue.sha256 ? bytes : undefined;
}

/** Undefined for a file longer than the index says: that is another file. */
async function fetchAtMost(url: string, limit: number, options: FetchOptions) {
	try {
		return (await fetchBytes(url, limit, options)).bytes;
	} catch (error) {
		if (error instanceof ArchiveError && error.details.reason === 'too-large') return undefined;
		throw error;
	}
}

/** The same request past every cache on the way. */
function afresh(options: FetchOptions): FetchOptions {
	const request = options.fetch ?? fetch;
	return {...options, fetch: (url, init) => request(url, {...init, cache: 'reload'})};
}

function decode(bytes: Uint8Array, url: string): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
	} catch (error) {
		throw new ArchiveError('feed-not-a-feed', {url, reason: 'json'}, {cause: error});
	}
}
