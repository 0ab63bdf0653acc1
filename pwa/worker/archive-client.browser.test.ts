import {openReadArchive} from '@jianbao/core/archive/read-archive';
import {afterEach, expect, test} from 'vitest';
import {createArchiveClient} from './archive-client.ts';
import type {DeskProgress, DeskSource} from './desk.ts';
import {generatedFiles} from './testing/generated-files.ts';
import {testClient} from './testing/test-client.ts';

let ending: (() => Promise<void>) | undefined;
afterEach(() => ending?.());

function start() {
	const started = testClient();
	ending = started.end;
	return started;
}

const sources = (count: number): readonly DeskSource[] => generatedFiles(count).map(file => ({kind: 'file', file}));

test('files become rows with their facts, told while they are read', async () => {
	const {client} = start();
	const heard: DeskProgress[] = [];

	await client.call('layOnDesk', [sources(24)], {onProgress: progress => heard.push(progress)});

	const rows = heard.flatMap(progress => progress.rows);
	expect(rows).toHaveLength(24);
	expect(new Set(rows.map(row => row.id)).size).toBe(24);
	expect(rows.every(row => row.lost === 0 && row.articles > 0)).toBe(true);
	expect(heard.length).toBeGreaterThan(1);
	expect(heard.at(-1)).toMatchObject({read: 24, found: 24});
});

test('a cancel ends the call as aborted, and what was read before stays on the desk', async () => {
	const {client} = start();
	const stopping = new AbortController();
	const rows: string[] = [];
	const onProgress = (progress: DeskProgress) => {
		rows.push(...progress.rows.map(row => row.id));
		if (rows.length > 0) stopping.abort();
	};

	const laid = client.call('layOnDesk', [sources(200)], {signal: stopping.signal, onProgress});

	await expect(laid).rejects.toMatchObject({code: 'aborted'});
	expect(rows.length).toBeGreaterThan(0);
	expect(rows.length).toBeLessThan(200);
	expect(await client.call('draft', [rows.at(-1) ?? ''])).toMatchObject({id: rows.at(-1)});
});

test('a call whose signal is aborted already is not sent', async () => {
	const {client, workers} = start();

	await expect(client.call('feeds', [], {signal: AbortSignal.abort()})).rejects.toMatchObject({code: 'aborted'});
	expect(workers.length).toBeLessThan(2);
});

test('an error arrives as the ArchiveError that it was, with its code and details', async () => {
	const {client} = start();
	const other = new URL('/pwa/package.json', location.href).href;
	const missing = new URL('/no/such/feed.json', location.href).href;

	await expect(client.call('lookAtFeed', [other])).rejects.toMatchObject({
		name: 'ArchiveError',
		code: 'feed-not-a-feed',
		transient: false,
		details: {url: other},
	});
	await expect(client.call('lookAtFeed', [missing])).rejects.toMatchObject({
		code: 'feed-unreachable',
		transient: true,
		details: {url: missing, status: 404},
	});
});

test('a worker that is killed under a call is told of, and the next call starts another', async () => {
	const {client, workers} = start();
	await client.call('feeds', []);
	const laid = client.call('layOnDesk', [sources(100)]);

	workers[0]?.terminate();

	await expect(laid).rejects.toMatchObject({code: 'worker-lost', transient: true, details: {call: 'layOnDesk'}});
	expect(await client.call('pendingImports', [])).toBe(0);
	expect(workers).toHaveLength(2);
});

test('a worker whose code does not arrive is told of the same way', async () => {
	const client = createArchiveClient(() => new Worker('/no/such/worker.js', {type: 'module'}));

	await expect(client.call('feeds', [])).rejects.toMatchObject({code: 'worker-lost'});
});

test('what was stored can be taken back, and nothing else', async () => {
	const {client} = start();
	const ids: string[] = [];
	const onProgress = ({rows}: DeskProgress) => ids.push(...rows.map(row => row.id));
	await client.call('layOnDesk', [sources(3)], {onProgress});
	await client.call('storeDrafts', [ids.slice(0, 1)]);

	const receipt = await client.call('storeDrafts', [ids.slice(1)]);

	expect(receipt).toMatchObject({pages: 2, unchanged: 0, corrected: 0});
	expect(await client.call('undoStore', [receipt.undo ?? ''])).toEqual({pages: 2});
	const archive = await openReadArchive();
	expect((await archive.totals()).pages).toBe(1);
	archive.close();
});

test('facts that a person fills in are on every draft they were meant for, and go away again', async () => {
	const {client} = start();
	const ids: string[] = [];
	const onProgress = ({rows}: DeskProgress) => ids.push(...rows.map(row => row.id));
	await client.call('layOnDesk', [sources(2)], {onProgress});
	const before = (await client.call('draft', [ids[0] ?? '']))?.facts.publication;

	const rows = await client.call('amendDrafts', [ids, {publication: {value: '海湾晨报'}}]);

	expect(rows.map(row => row.id)).toEqual(ids);
	for (const row of rows) expect(row.facts.publication).toMatchObject({value: '海湾晨报', basis: 'person'});
	await client.call('amendDrafts', [ids, {publication: undefined}]);
	expect((await client.call('draft', [ids[0] ?? '']))?.facts.publication).toEqual(before);
});
