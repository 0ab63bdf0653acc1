/** Least, middle and greatest of several runs. */
export type Spread = {readonly min: number; readonly median: number; readonly max: number};

/** Throws RangeError for no runs. */
export function spreadOf(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const [min] = sorted;
	const median = sorted[Math.floor((sorted.length - 1) / 2)];
	const max = sorted.at(-1);
	if (min === undefined || median === undefined || max === undefined) throw new RangeError('no runs');
	return {min, median, max};
}
