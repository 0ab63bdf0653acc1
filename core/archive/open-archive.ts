/** The whole archive, reading and writing: what a worker or a panel opens. */
import {parsePage} from '../parse/parse-page.ts';
import {openStore, type StoreOptions} from '../store/open-store.ts';
import type {Archive} from './archive.ts';
import {platformLocks} from './import-lock.ts';
import type {Desk} from './import-pages.ts';
import {readArchive} from './read-archive.ts';
import {writeArchive} from './write-archive.ts';

export type ArchiveOptions = StoreOptions & Partial<Pick<Desk, 'locks' | 'cut'>>;

/** Opens the archive; fails with storage-unavailable, -blocked, -hung, -newer as `Store.run` does. */
export async function openArchive(options: ArchiveOptions = {}): Promise<Archive> {
	const store = openStore(options);
	await store.run(async () => undefined);
	const desk: Desk = {store, locks: options.locks ?? platformLocks(), cut: options.cut ?? parsePage};
	return {...readArchive(store), ...writeArchive(desk), close: store.close};
}
