/** Makes IndexedDB requests fail at a chosen step, on whatever IndexedDB the test runs with. */
const methods = [
	'get',
	'getAll',
	'getAllKeys',
	'getKey',
	'put',
	'add',
	'delete',
	'clear',
	'count',
	'openCursor',
] as const;
type Method = (...args: readonly unknown[]) => unknown;

export type Failure = {
	/** Requests made since it was set. */
	readonly count: () => number;
	readonly end: () => void;
};

/**
 * Calls `fail` before every request from the `step`th on (1 is the first); what it throws is what the caller meets. With
 * `once` only that one fails.
 */
export function failRequests(step: number, how: {readonly once: boolean}, fail: (tx: IDBTransaction) => void): Failure {
	let count = 0;
	const ends = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap(prototype =>
		methods.map(method => {
			const original: unknown = Reflect.get(prototype, method);
			if (typeof original !== 'function') return () => undefined;
			const failing: Method = function (this: IDBObjectStore | IDBIndex, ...args) {
				count += 1;
				if (count === step || (!how.once && count > step)) {
					fail('transaction' in this ? this.transaction : this.objectStore.transaction);
				}
				return Reflect.apply(original, this, args);
			};
			Reflect.set(prototype, method, failing);
			return () => Reflect.set(prototype, method, original);
		}),
	);
	return {count: () => count, end: () => ends.forEach(end => void end())};
}

/** What a killed tab leaves: its transaction undone, and nothing done any more. */
export function kill(tx: IDBTransaction): never {
	try {
		tx.abort();
	} catch {
		// Already finished or aborted.
	}
	throw new Error('killed');
}

/** What a browser does when the database's process dies under a tab. */
export function loseConnection(tx: IDBTransaction): never {
	try {
		tx.abort();
	} catch {
		// Already finished or aborted.
	}
	throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError');
}
