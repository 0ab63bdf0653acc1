/** 别名: ids that lead to another one, so that an id of an earlier cut still finds its page or article. */
import {look} from './look.ts';
import type {Database} from './open-store.ts';
import {allRequests} from './requests.ts';
import type {PageTransaction} from './transactions.ts';

/** The id that this one now stands for; an alias is one step long (see keepAlias). */
export async function followAlias(db: Database, id: string): Promise<string | undefined> {
	return (await look(db, 'aliases').get(id))?.to;
}

/** Lets `id` lead to `to`, and all that led to `id` with it: chains would grow with every correction. */
export async function keepAlias(tx: PageTransaction, id: string, to: string): Promise<void> {
	const store = tx.objectStore('aliases');
	const earlier = await store.index('byTarget').getAll(id);
	const moved = earlier.filter(alias => alias.id !== to).map(alias => () => store.put({id: alias.id, to}));
	await allRequests(
		() => store.put({id, to}),
		() => store.delete(to),
		...moved,
	);
}

/** Forgets an alias, since something real now has that id. */
export async function dropAlias(tx: PageTransaction, id: string): Promise<void> {
	await tx.objectStore('aliases').delete(id);
}

/** Forgets whatever led to an id that is gone for good. */
export async function dropAliasesTo(tx: PageTransaction, to: string): Promise<void> {
	const store = tx.objectStore('aliases');
	const keys = await store.index('byTarget').getAllKeys(to);
	await allRequests(...keys.map(key => () => store.delete(key)));
}
