import 'fake-indexeddb/auto';
import {expect, test} from 'vitest';
import type {ArticleId, PageId} from '../newspaper/ids.ts';
import version1 from './fixtures/version-1.json' with {type: 'json'};
import {queuedKeys} from './import-queue.ts';
import {schemaVersion} from './migrations.ts';
import {openStore} from './open-store.ts';
import {readPage} from './pages.ts';
import {readReadingPlace} from './reading-places.ts';

/** A database as a build of that version left it: its stores, indexes and records, written with no code of this build. */
type Snapshot = typeof version1;

function restore(name: string, {version, stores}: Snapshot): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onerror = () => reject(request.error);
		request.onupgradeneeded = () => {
			for (const {name: storeName, keyPath, indexes, records} of stores) {
				const store = request.result.createObjectStore(storeName, keyPath === null ? {} : {keyPath});
				for (const {name: indexName, keyPath: path, multiEntry} of indexes)
					store.createIndex(indexName, path, {multiEntry});
				for (const {key, value} of records) store.put(value, ...(keyPath === null ? [key] : []));
			}
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
}

test.each([version1])('opens a database of version $version and keeps what a person made', async snapshot => {
	const name = `snapshot-${snapshot.version}`;
	await restore(name, snapshot);
	const store = openStore({name});

	expect(await store.run(async db => db.version)).toBe(schemaVersion);
	const page = await store.run(db => readPage(db, '山城报/2022-06-13/1' as PageId));
	expect(page?.facts.publication).toEqual({value: '山城报', basis: 'person'});
	const article = page?.articles[0]?.id as ArticleId;
	expect(await store.run(db => readReadingPlace(db, article))).toMatchObject({block: 3, left: 120});
	expect(await store.run(queuedKeys)).toEqual(['waiting']);
	store.close();
});

test('the newest snapshot has every store and index of this build', async () => {
	const store = openStore({name: 'fresh'});
	const now = await store.run(async db => {
		const tx = db.transaction([...db.objectStoreNames]);
		return [...db.objectStoreNames].map(name => {
			const one = tx.objectStore(name);
			return {
				name,
				keyPath: one.keyPath,
				indexes: [...one.indexNames].map(index => ({
					name: index,
					keyPath: one.index(index).keyPath,
					multiEntry: one.index(index).multiEntry,
				})),
			};
		});
	});
	expect(version1.stores.map(({name, keyPath, indexes}) => ({name, keyPath, indexes}))).toEqual(now);
	expect(version1.version).toBe(schemaVersion);
	store.close();
});
