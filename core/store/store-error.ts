/** Brings the many faces of IndexedDB's failures to one code each. */
import {ArchiveError} from '../newspaper/archive-error.ts';

/** What a failed piece of work calls for: no retry, another try on a new connection, or room. */
export type StoreFault = 'quota' | 'connection' | 'newer' | 'unavailable' | 'other';

// Near the limit browsers disagree: QuotaExceededError, its old code 22, Firefox's own name, Chromium's
// "Encountered full disk while opening backing store for indexedDB.open." and "FILE_ERROR_NO_SPACE" as UnknownError.
const fullNames = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'NS_ERROR_FILE_NO_DEVICE_SPACE']);
const fullWords = /quota|disk (?:is )?full|full disk|no[ _]space|not enough space/i;

// Safari: "Connection to Indexed Database server lost. Refresh the page to try again" (UnknownError).
// Chromium: "Internal error opening backing store for indexedDB.open." (UnknownError), "The database connection is
// closing." and "… is not running" (InvalidStateError); a transaction cut down with its connection is an AbortError.
const deadNames = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

/** Tells which fault an error is; `causes` are looked through, since an aborted transaction hides its reason there. */
export function faultOf(error: unknown): StoreFault {
	if (!(error instanceof Error || error instanceof DOMException)) return 'other';
	const {name, message} = error;
	if (fullNames.has(name) || ('code' in error && error.code === 22) || fullWords.test(message)) return 'quota';
	if (name === 'VersionError') return 'newer';
	if (name === 'SecurityError') return 'unavailable';
	return deadNames.has(name) ? 'connection' : 'other';
}

/** The error a person is told of when the store has no room: how much was needed and how much is free, in bytes. */
export async function quotaError(cause: unknown, needed: number): Promise<ArchiveError> {
	const details: Record<string, number> = needed > 0 ? {needed} : {};
	try {
		const {quota, usage} = await navigator.storage.estimate();
		if (quota !== undefined && usage !== undefined) details.free = Math.max(0, quota - usage);
	} catch {
		// No estimate where there is no storage manager (Node, old Safari): the message then names no figures.
	}
	return new ArchiveError('quota-exceeded', details, {cause});
}
