/** 报纸: the papers that the archive holds issues of. */
import type {PublicationId} from '../newspaper/ids.ts';
import {below} from './keys.ts';
import type {Database} from './open-store.ts';
import type {StoredPublication} from './schema.ts';
import type {PageTransaction} from './transactions.ts';

export const allPublications = (db: Database): Promise<readonly StoredPublication[]> => db.getAll('publications');

/** Keeps a paper's name; the first one stored stays, so that two spellings of one id do not flicker. */
export async function keepPublication(tx: PageTransaction, publication: StoredPublication): Promise<void> {
	const store = tx.objectStore('publications');
	const known = await store.get(publication.id);
	if (known?.name === undefined) await store.put(publication);
}

/** Forgets a paper that has no issue left. */
export async function dropEmptyPublication(tx: PageTransaction, id: PublicationId): Promise<void> {
	const issues = await tx.objectStore('issues').count(below(id));
	if (issues === 0) await tx.objectStore('publications').delete(id);
}
