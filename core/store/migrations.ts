/**
 * The ladder of schema versions: each step takes the database one version up and keeps everything in it.
 *
 * Rules: a step is never edited once released; it never deletes a store that may hold what a person made (queue, feeds,
 * reading places, pages put in by hand), it copies and then switches; `migrations.test.ts` opens a fixture of every version.
 */
import type {IDBPDatabase, IDBPTransaction, StoreNames} from 'idb';
import type {ArchiveSchema} from './schema.ts';

export type UpgradeTransaction = IDBPTransaction<ArchiveSchema, StoreNames<ArchiveSchema>[], 'versionchange'>;
type Step = (db: IDBPDatabase<ArchiveSchema>, tx: UpgradeTransaction) => void;

const steps: readonly Step[] = [
	// 1: the first archive.
	db => {
		db.createObjectStore('publications', {keyPath: 'id'});
		db.createObjectStore('issues', {keyPath: 'id'});
		const pages = db.createObjectStore('pages', {keyPath: 'id'});
		pages.createIndex('byText', 'textPrint');
		pages.createIndex('bySketch', 'sketch', {multiEntry: true});
		db.createObjectStore('articles', {keyPath: 'id'});
		db.createObjectStore('aliases', {keyPath: 'id'}).createIndex('byTarget', 'to');
		db.createObjectStore('feeds', {keyPath: 'url'});
		db.createObjectStore('feedIssues', {keyPath: ['feed', 'issue']});
		db.createObjectStore('importQueue', {keyPath: 'key'});
		db.createObjectStore('readingPlaces', {keyPath: 'articleId'}).createIndex('byTime', 'at');
		db.createObjectStore('totals');
	},
];

export const schemaVersion = steps.length;

/** Takes a database of `from` (0: new) up to the newest version. */
export function migrate(db: IDBPDatabase<ArchiveSchema>, from: number, tx: UpgradeTransaction): void {
	for (const step of steps.slice(from)) step(db, tx);
}
