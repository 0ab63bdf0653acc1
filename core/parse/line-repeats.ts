import {eachBigram} from '../text/bigrams.ts';
import type {Line} from './line.ts';

const slots = 1 << 15;
const slotOf = (bigram: number): number => (Math.imul(bigram, 0x9e3779b1) >>> 17) & (slots - 1);
/** A headline's words come back within so many lines of its text. */
const near = 14;
const longest = 40;

/**
 * 题文呼应 – for each line, the share of its bigrams that come back in the lines next to it, behind or before,
 * whichever side is more: a headline says what its text says, a line of text seldom repeats its neighbours.
 */
export function readRepeats(lines: readonly Line[]): Float64Array {
	const seen = new Int32Array(slots);
	const shares = new Float64Array(lines.length);
	weighSide(lines, seen, shares, 1);
	weighSide(lines, seen.fill(0), shares, -1);
	return shares;
}

/** Walks the page in one direction; `seen` holds for every bigram the step at which it last stood, counted from 1. */
function weighSide(lines: readonly Line[], seen: Int32Array, shares: Float64Array, step: 1 | -1): void {
	let at = step === 1 ? 0 : lines.length - 1;
	for (let turn = 1; turn <= lines.length; turn++, at += step) {
		const tight = lines[at]?.tight ?? '';
		let found = 0;
		let all = 0;
		eachBigram(tight, bigram => {
			const slot = slotOf(bigram);
			const last = seen[slot] ?? 0;
			all++;
			if (last > 0 && last < turn && turn - last <= near) found++;
			seen[slot] = turn;
		});
		if (all > 2 && tight.length <= longest) shares[at] = Math.max(shares[at] ?? 0, found / all);
	}
}
