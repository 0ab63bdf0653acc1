/** 指纹簿 – finds the pages that a text may be a correction of, without reading them all. */
import {shinglesOfBare} from './shingles.ts';

/**
 * How many pieces stand for a page. Of two texts that have half their pieces in common (Dice 0.5) about three of 10 agree,
 * and none once in 50 pages, which are then stored as new; of two different pages of one paper hardly ever one (none among the seed pages).
 */
const size = 10;

/** The smallest hashes of a text's pieces (`bare`: see bareText): a fixed sample of it, the same wherever its lines break. */
export const sketchOf = (bare: string): readonly number[] =>
	Array.from(Uint32Array.from(shinglesOfBare(bare)).sort().subarray(0, size));
