import {eachBigram} from '../text/bigrams.ts';

/** How many runs of paragraphs either side of a gap an article may reach. */
export const reach = 40;

/**
 * 字词相关 – for one display line, the share of its bigrams found in the first 1, 2, 3 … runs behind it (`ahead`) and
 * in the last 1, 2, 3 … runs before it (`behind`), in 255ths.
 */
export type Affinity = {readonly ahead: Uint8Array; readonly behind: Uint8Array};

/** A display line to weigh: its text and the gap (as an index of runs) in which it stands. */
export type Weighed = {readonly text: string; readonly gap: number};

/** Weighs display lines against the runs of text; each run is given by its lines. */
export function weighAffinity(
	weighed: readonly Weighed[],
	runs: readonly (readonly string[])[],
	span: number,
): Affinity[] {
	const ids = new Map<number, number>();
	const bigrams = weighed.map(({text}) => {
		const own = new Set<number>();
		eachBigram(text, bigram => {
			let id = ids.get(bigram);
			if (id === undefined) {
				id = ids.size;
				ids.set(bigram, id);
			}
			own.add(id);
		});
		return [...own];
	});
	const postings = collectPostings(ids, runs);
	const ahead = new Uint32Array(span);
	const behind = new Uint32Array(span);
	return weighed.map(({gap}, at) => {
		ahead.fill(0);
		behind.fill(0);
		const own = bigrams[at] ?? [];
		for (const id of own) {
			const runsOf = postings[id] ?? [];
			const next = lowerBound(runsOf, gap);
			const aheadBy = (runsOf[next] ?? Number.POSITIVE_INFINITY) - gap;
			const behindBy = gap - 1 - (runsOf[next - 1] ?? Number.NEGATIVE_INFINITY);
			if (aheadBy < span) ahead[aheadBy] = (ahead[aheadBy] ?? 0) + 1;
			if (behindBy < span) behind[behindBy] = (behind[behindBy] ?? 0) + 1;
		}
		return {ahead: accumulate(ahead, own.length), behind: accumulate(behind, own.length)};
	});
}

function collectPostings(ids: ReadonlyMap<number, number>, runs: readonly (readonly string[])[]): number[][] {
	const postings: number[][] = Array.from({length: ids.size}, () => []);
	for (const [run, lines] of runs.entries()) {
		for (const line of lines) {
			eachBigram(line, bigram => {
				const id = ids.get(bigram);
				const own = id === undefined ? undefined : postings[id];
				if (own !== undefined && own.at(-1) !== run) own.push(run);
			});
		}
	}
	return postings;
}

function lowerBound(sorted: readonly number[], value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

function accumulate(counts: Uint32Array, total: number): Uint8Array {
	const shares = new Uint8Array(counts.length);
	let sum = 0;
	for (let at = 0; at < counts.length && total > 0; at++) {
		sum += counts[at] ?? 0;
		shares[at] = Math.round((255 * sum) / total);
	}
	return shares;
}
