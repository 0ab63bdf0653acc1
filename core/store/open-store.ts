/** Opens the archive's database, and keeps it open: every piece of work runs on a living connection or says why not. */
import type {IDBPDatabase} from 'idb';
import {ArchiveError} from '../newspaper/archive-error.ts';
import {connect} from './connect.ts';
import type {ArchiveSchema} from './schema.ts';
import {faultOf, quotaError} from './store-error.ts';

export type Database = IDBPDatabase<ArchiveSchema>;

export type StoreOptions = {
	readonly name?: string;
	/** How long an open may take, in ms. Safari 14's first open could hang for ever; a cold open takes 10 to 300 ms. */
	readonly patience?: number;
	/** The schema's version; another one than this build's only to see what an upgrade meets. */
	readonly version?: number;
	/** Another tab brought a newer version of the database: this one has let go and should ask for a reload. */
	readonly onSuperseded?: () => void;
};

/** The one door to IndexedDB. */
export interface Store {
	/**
	 * Runs work on the open database. A connection that died (Safari: "Connection to Indexed Database server lost") is
	 * dropped, opened again and the work repeated, three times at most: work must be safe to repeat, as one transaction is.
	 * `needed` is an estimate of what it writes, in bytes, for the message when there is no room.
	 *
	 * Fails with storage-unavailable, -blocked, -hung, -lost, -newer or quota-exceeded; other errors pass through.
	 */
	run<T>(work: (db: Database) => Promise<T>, needed?: number): Promise<T>;
	/** Lets go of the connection; the next work opens it again. */
	close(): void;
}

const reopenings = 3;

export function openStore(options: StoreOptions = {}): Store {
	let connection: Promise<Database> | undefined;

	function current(): Promise<Database> {
		if (connection !== undefined) return connection;
		const opening = connect({...options, onGone: forget});
		function forget() {
			if (connection === opening) connection = undefined;
		}
		connection = opening;
		opening.catch(forget);
		return opening;
	}

	function close() {
		const closing = connection;
		connection = undefined;
		// A connection that never opened has already told its reason to whoever waited for it.
		closing?.then(db => db.close()).catch(() => undefined);
	}

	async function run<T>(work: (db: Database) => Promise<T>, needed = 0): Promise<T> {
		for (let attempt = 0; ; attempt++) {
			try {
				return await work(await current());
			} catch (error) {
				if (error instanceof ArchiveError) throw error;
				const fault = faultOf(error);
				if (fault === 'quota') throw await quotaError(error, needed);
				if (fault === 'newer') throw new ArchiveError('storage-newer', {}, {cause: error});
				if (fault === 'unavailable') throw new ArchiveError('storage-unavailable', {}, {cause: error});
				if (fault === 'other') throw error;
				close();
				if (attempt === reopenings) throw new ArchiveError('storage-lost', {attempts: attempt + 1}, {cause: error});
			}
		}
	}

	return {run, close};
}
