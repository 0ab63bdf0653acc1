/** A store to look into, in a read transaction of its own. */
import type {IDBPObjectStore, StoreNames} from 'idb';
import type {Database} from './open-store.ts';
import type {ArchiveSchema} from './schema.ts';

/**
 * When the connection dies under the transaction, its request rejects, and with it whoever asked; the transaction's own
 * promise says the same to nobody, and idb's shortcuts (`db.get`) let it surface as an unhandled rejection.
 */
export function look<Name extends StoreNames<ArchiveSchema>>(
	db: Database,
	name: Name,
): IDBPObjectStore<ArchiveSchema, [Name], Name, 'readonly'> {
	const tx = db.transaction(name);
	tx.done.catch(() => undefined);
	return tx.store;
}
