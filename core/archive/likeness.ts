/** How much two texts have in common, measured on their bigrams: blind to white space, punctuation and the order of articles. */
import {eachBigram} from '../text/bigrams.ts';

export type Bigrams = ReadonlySet<number>;

export function bigramsOf(text: string): Bigrams {
	const pairs = new Set<number>();
	eachBigram(text, pair => pairs.add(pair));
	return pairs;
}

function shared(left: Bigrams, right: Bigrams): number {
	const [few, many] = left.size < right.size ? [left, right] : [right, left];
	let count = 0;
	for (const pair of few) if (many.has(pair)) count++;
	return count;
}

/** Dice's coefficient, 0 to 1: the same text gives 1, two articles of one paper about 0.1 to 0.25. */
export function likeness(left: Bigrams, right: Bigrams): number {
	const all = left.size + right.size;
	return all === 0 ? 0 : (2 * shared(left, right)) / all;
}

/** The share of `part` that `whole` holds, 0 to 1. */
export function containment(part: Bigrams, whole: Bigrams): number {
	return part.size === 0 ? 0 : shared(part, whole) / part.size;
}
