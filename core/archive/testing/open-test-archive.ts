/** An archive of its own for one test, on whatever IndexedDB the test runs with. */
import {openStore, type StoreOptions} from '../../store/open-store.ts';
import type {Desk} from '../import-pages.ts';
import {readArchive} from '../read-archive.ts';
import {writeArchive} from '../write-archive.ts';
import {cut} from './make-page.ts';

let opened = 0;

export function openTestArchive(options: StoreOptions & Partial<Desk> = {}) {
	const name = options.name ?? `test-${Date.now()}-${opened++}`;
	const store = openStore({...options, name});
	const desk: Desk = {store, locks: undefined, cut, ...options};
	const network = {pauses: [1, 1]};
	return {name, ...readArchive(desk.store), ...writeArchive(desk, network), store: desk.store, close: store.close};
}

export type TestArchive = ReturnType<typeof openTestArchive>;
