/** One writer at a time over all tabs and threads of the origin. */
import {ArchiveError} from '../newspaper/archive-error.ts';

/** The part of the Web Locks API that is used; a test gives its own. */
export type Locks = {
	request<T>(name: string, options: {signal?: AbortSignal}, work: () => Promise<T>): Promise<T>;
};

/** Held by whoever writes; a page looks at it to say that another tab imports. */
export const importLockName = 'jianbao-import';

/**
 * Runs work while no other tab imports, refreshes or removes. Waiting can be aborted; who dies with the lock frees it.
 *
 * Without Web Locks (Node, Safari before 15.4, a page over plain http) one thread still goes one by one; two tabs then
 * rely on each page being one transaction, which is safe but may do a page twice.
 */
export async function withImportLock<T>(
	locks: Locks | undefined,
	signal: AbortSignal | undefined,
	work: () => Promise<T>,
): Promise<T> {
	if (signal?.aborted) throw new ArchiveError('aborted');
	try {
		return await (locks ?? queueInThread).request(importLockName, signal === undefined ? {} : {signal}, work);
	} catch (error) {
		if (signal?.aborted && !(error instanceof ArchiveError)) throw new ArchiveError('aborted', {}, {cause: error});
		throw error;
	}
}

/** The browser's locks, where it has them. */
export function platformLocks(): Locks | undefined {
	const manager = typeof navigator === 'undefined' ? undefined : navigator.locks;
	if (manager === undefined) return undefined;
	return {request: async (name, options, work) => await manager.request(name, options, work)};
}

let last: Promise<unknown> = Promise.resolve();

const queueInThread: Locks = {
	request(_name, {signal}, work) {
		const turn = last.then(() => {
			if (signal?.aborted) throw new ArchiveError('aborted');
			return work();
		});
		// The next in line waits for this one's end, however it ends.
		last = turn.catch(() => undefined);
		return turn;
	},
};
