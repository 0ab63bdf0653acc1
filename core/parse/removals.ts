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

export type Removals = {
	readonly add: (rule: RemovalRule, text: string) => void;
	readonly list: readonly {readonly rule: RemovalRule; readonly text: string}[];
};

export function createRemovals(): Removals {
	const list: {rule: RemovalRule; text: string}[] = [];
	return {add: (rule, text) => (text === '' ? undefined : void list.push({rule, text})), list};
}
