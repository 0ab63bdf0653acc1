/** Reads a few items ahead of the one that is worked on, in order. */

/**
 * Yields each item with what `read` gave for it. The first failure ends it; leaving the loop early, or the signal, stops
 * the reads under way.
 */
export async function* readAhead<Item, Result>(
	items: readonly Item[],
	ahead: number,
	signal: AbortSignal | undefined,
	read: (item: Item, signal: AbortSignal) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
	const left = new AbortController();
	const stop = () => left.abort();
	signal?.addEventListener('abort', stop);
	const waiting: {item: Item; result: Promise<Result>}[] = [];
	const upcoming = items[Symbol.iterator]();
	const start = () => {
		const next = upcoming.next();
		if (next.done) return;
		const result = read(next.value, left.signal);
		// Its failure is told when its turn comes; until then nobody listens.
		result.catch(() => undefined);
		waiting.push({item: next.value, result});
	};
	try {
		for (let count = 0; count < ahead; count++) start();
		for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
			const result = await first.result;
			start();
			yield [first.item, result];
		}
	} finally {
		signal?.removeEventListener('abort', stop);
		left.abort();
	}
}
