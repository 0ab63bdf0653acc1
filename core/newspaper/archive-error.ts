/** Faults of the machine, not of a page: content problems are doubts (see page.ts), never exceptions. */
export type ArchiveErrorCode =
	/** IndexedDB is absent or refused: private window, disabled storage. */
	| 'storage-unavailable'
	/** Another tab holds an older version open. */
	| 'storage-blocked'
	/** `open` did not answer in time. */
	| 'storage-hung'
	/** The connection died under us and could not be reopened. */
	| 'storage-lost'
	/** This build is older than the stored schema. */
	| 'storage-newer'
	| 'quota-exceeded'
	| 'aborted'
	| 'feed-unreachable'
	| 'feed-not-a-feed'
	| 'feed-newer'
	| 'feed-hash-mismatch'
	/** The worker that holds the archive died under a call. */
	| 'worker-lost'
	/** A defect of ours: `message` says which. */
	| 'unexpected';

/** Codes that may go away when tried again; sync and the shells offer a retry for these only. */
const transient: ReadonlySet<ArchiveErrorCode> = new Set<ArchiveErrorCode>([
	'storage-blocked',
	'storage-hung',
	'storage-lost',
	'quota-exceeded',
	'feed-unreachable',
	'feed-hash-mismatch',
	'worker-lost',
]);

export class ArchiveError extends Error {
	readonly code: ArchiveErrorCode;
	readonly details: Readonly<Record<string, string | number>>;

	constructor(code: ArchiveErrorCode, details: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
		super(`${code} ${JSON.stringify(details)}`, options);
		this.name = 'ArchiveError';
		this.code = code;
		this.details = details;
	}

	get transient(): boolean {
		return transient.has(this.code);
	}
}
