/** A text as the set of its 4-character pieces: what is the same text, and what only speaks of the same things. */
import {bareText} from '../newspaper/fingerprint.ts';

export type Shingles = ReadonlySet<number>;

const length = 4;

/** Hashes of every 4 characters in a row, typesetting left out. A text below four characters is its own one piece. */
export const shinglesOf = (text: string): Shingles => shinglesOfBare(bareText(text));

/** The same for a text whose typesetting is off already. */
export function shinglesOfBare(bare: string): Shingles {
	const pieces = new Set<number>();
	for (let at = 0; at === 0 || at + length <= bare.length; at++) pieces.add(hashOf(bare, at));
	return pieces;
}

function hashOf(text: string, at: number): number {
	let hash = 0x811c9dc5;
	for (let index = at; index < Math.min(at + length, text.length); index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	// FNV leaves neighbours close; a sample of the smallest hashes must not follow the alphabet.
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) >>> 0;
}
