import {afterEach, expect, test, vi} from 'vitest';
import {cdp} from 'vitest/browser';
import type {ArticleId} from '../newspaper/ids.ts';
import {schemaVersion} from './migrations.ts';
import {openStore, type Store, type StoreOptions} from './open-store.ts';
import {keepReadingPlace, readReadingPlace} from './reading-places.ts';
import {readTotals} from './totals.ts';

const opened: Store[] = [];
function open(name: string, options: StoreOptions = {}): Store {
	const store = openStore({name, patience: 400, ...options});
	opened.push(store);
	return store;
}
let count = 0;
const freshName = () => `store-${Date.now()}-${count++}`;
const noTotals = {issues: 0, pages: 0, articles: 0};

afterEach(() => {
	vi.unstubAllGlobals();
	for (const store of opened.splice(0)) store.close();
});

/** A connection of a build that does not know that it must let go. */
const openStubborn = (name: string) =>
	new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(name, schemaVersion);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

test('an open that hangs is given up, and works again when the database answers', async () => {
	const name = freshName();
	// A first open whose upgrade does not end holds every other open in the queue, with no event at all.
	let busy = true;
	const request = indexedDB.open(name, 1);
	const finished = new Promise<void>(resolve => {
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
	request.onupgradeneeded = () => {
		const store = request.result.createObjectStore('hold');
		const again = () => {
			if (busy) store.get(1).onsuccess = again;
		};
		again();
	};
	const store = open(name, {version: 2});

	await expect(store.run(readTotals)).rejects.toMatchObject({code: 'storage-hung', transient: true});

	busy = false;
	await finished;
	// The late connection closed itself, so that it does not block a later upgrade.
	const next = open(name, {version: 3});
	expect(await next.run(async db => db.version)).toBe(3);
});

test('an upgrade that another tab blocks is told, and goes through when that tab closes', async () => {
	const name = freshName();
	await open(name).run(readTotals);
	const stubborn = await openStubborn(name);
	const store = open(name, {version: schemaVersion + 1});

	await expect(store.run(readTotals)).rejects.toMatchObject({code: 'storage-blocked', transient: true});

	stubborn.close();
	expect(await store.run(readTotals)).toEqual(noTotals);
});

test('a tab of this build lets a newer one upgrade, hears of it, and says that it is too old', async () => {
	const name = freshName();
	const onSuperseded = vi.fn();
	const old = open(name, {onSuperseded});
	await old.run(readTotals);
	const newer = open(name, {version: schemaVersion + 1});

	expect(await newer.run(readTotals)).toEqual(noTotals);

	expect(onSuperseded).toHaveBeenCalledOnce();
	await expect(old.run(readTotals)).rejects.toMatchObject({code: 'storage-newer', transient: false});
});

test('a connection that the browser cuts is opened again', async () => {
	const name = freshName();
	const store = open(name);
	const first = await store.run(async db => db);
	const closed = new Promise(resolve => {
		first.addEventListener('close', resolve);
	});
	await cdp().send('Storage.clearDataForOrigin', {origin: location.origin, storageTypes: 'indexeddb'});
	await closed;

	expect(await store.run(readTotals)).toEqual(noTotals);
	expect(await store.run(async db => db === first)).toBe(false);
});

test('work on a connection that was closed under it is repeated on a new one', async () => {
	const store = open(freshName());
	const id = '山城报/2022-06-13/1/abc' as ArticleId;
	let tries = 0;

	await store.run(async db => {
		tries += 1;
		if (tries === 1) db.close();
		await keepReadingPlace(db, {articleId: id, block: 2, within: 0, left: 100, at: 1});
	});

	expect(tries).toBe(2);
	expect(await store.run(db => readReadingPlace(db, id))).toMatchObject({block: 2});
});

test('where there is no IndexedDB it says so', async () => {
	vi.stubGlobal('indexedDB', undefined);
	await expect(open(freshName()).run(readTotals)).rejects.toMatchObject({code: 'storage-unavailable'});
});
