/**
 * What the parser may leave out of its result, by name. White space goes without account; every printed character is
 * either in the page's result or in this list, and a property test holds it to that.
 */
export type RemovalRule =
	/** ▢ □ ■ ◎ ● and the brackets and separators of a byline. */
	| 'byline-mark'
	/** A drop shadow's second copy. */
	| 'drop-shadow'
	/** The hyphen of a Latin word split at a line end. */
	| 'line-end-hyphen'
	/** （下转 … ）: all of a jump but the page it names. */
	| 'jump-marker'
	/** The colon behind a dateline. */
	| 'dateline-marker'
	/** 阅读提示. */
	| 'standfirst-label'
	/** A byte order mark. */
	| 'byte-order-mark';

/** What the result prints once more than the page, by name. */
export type RepeatRule =
	/** One 摄 behind two people is credited to both. */
	'shared-credit';

export type Removals = {
	readonly add: (rule: RemovalRule, text: string) => void;
	readonly repeat: (rule: RepeatRule, text: string) => void;
	readonly repeated: readonly {readonly rule: RepeatRule; readonly text: string}[];
	readonly list: readonly {readonly rule: RemovalRule; readonly text: string}[];
};

export function createRemovals(): Removals {
	const list: {rule: RemovalRule; text: string}[] = [];
	const repeated: {rule: RepeatRule; text: string}[] = [];
	return {
		add: (rule, text) => {
			if (text !== '') list.push({rule, text});
		},
		repeat: (rule, text) => {
			if (text !== '') repeated.push({rule, text});
		},
		list,
		repeated,
	};
}

type Reading = {readonly removed: string; readonly repeated: string};

/** Accounts for a byline: its marks and separators, and a credit that several people share. */
export function accountByline(removals: Removals, {removed, repeated}: Reading): void {
	removals.add('byline-mark', removed);
	removals.repeat('shared-credit', repeated);
}
