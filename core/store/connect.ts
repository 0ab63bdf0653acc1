/** One connection to IndexedDB, opened within a time limit. */
import {openDB} from 'idb';
import {ArchiveError} from '../newspaper/archive-error.ts';
import {migrate, schemaVersion} from './migrations.ts';
import type {Database, StoreOptions} from './open-store.ts';
import type {ArchiveSchema} from './schema.ts';

/** The database's name: one an origin. */
export const databaseName = 'jianbao';

type ConnectOptions = StoreOptions & {
	/** The connection is not to be used any more. */
	readonly onGone: () => void;
};

/**
 * Opens the database, bringing it to this build's version.
 *
 * Fails with storage-unavailable where there is no IndexedDB, storage-blocked where another tab does not let go of an
 * older version in time, storage-hung where nothing answers. An open that succeeds too late is closed again, else it
 * would block the next upgrade from the shadows.
 */
export async function connect(options: ConnectOptions): Promise<Database> {
	const {name = databaseName, patience = 10_000, version = schemaVersion, onGone, onSuperseded} = options;
	if (!available()) throw new ArchiveError('storage-unavailable');
	let blocked = false;
	const opening = openDB<ArchiveSchema>(name, version, {
		upgrade: (db, from, _to, tx) => migrate(db, from, tx),
		// Tabs of this build close at once (see `blocking`), so only an old or busy one keeps us here until time is up.
		blocked: () => {
			blocked = true;
		},
		blocking: () => {
			opening.then(db => db.close()).catch(() => undefined);
			onGone();
			onSuperseded?.();
		},
		terminated: onGone,
	});
	const limit = timeLimit(patience);
	const first = await Promise.race([opening, limit.over]).finally(limit.clear);
	if (first !== undefined) return first;
	opening.then(db => db.close()).catch(() => undefined);
	throw new ArchiveError(blocked ? 'storage-blocked' : 'storage-hung', {patience});
}

function available(): boolean {
	try {
		return globalThis.indexedDB !== undefined && globalThis.indexedDB !== null;
	} catch {
		// A sandboxed frame throws a SecurityError on the mere look.
		return false;
	}
}

function timeLimit(milliseconds: number) {
	let timer: ReturnType<typeof setTimeout>;
	const over = new Promise<undefined>(resolve => {
		timer = setTimeout(() => resolve(undefined), milliseconds);
	});
	return {over, clear: () => clearTimeout(timer)};
}
