/** Prints measured figures as a table: least, middle and greatest of each, and whether the middle keeps what was promised. */
export type Figure = {
	readonly name: string;
	readonly unit: string;
	readonly values: readonly number[];
	/** What issue or README promises: at most, or at least, this much. */
	readonly promise?: {readonly most: number} | {readonly least: number};
};

export function printFigures(figures: readonly Figure[]): void {
	console.log('| figure | min | median | max | promised | kept |\n|---|---|---|---|---|---|');
	for (const figure of figures) console.log(`| ${row(figure).join(' | ')} |`);
}

function row({name, unit, values, promise}: Figure): readonly string[] {
	const sorted = values.toSorted((a, b) => a - b);
	const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
	const show = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1));
	const places = [sorted[0] ?? Number.NaN, median, sorted.at(-1) ?? Number.NaN].map(show);
	if (!promise) return [`${name}, ${unit}`, ...places, '', ''];
	const most = 'most' in promise;
	const kept = most ? median <= promise.most : median >= promise.least;
	return [`${name}, ${unit}`, ...places, most ? `≤ ${promise.most}` : `≥ ${promise.least}`, kept ? 'yes' : 'NO'];
}

/** Runs one after the other: two at once would measure each other. */
export async function repeat<T>(times: number, measure: () => Promise<T>): Promise<T[]> {
	const values: T[] = [];
	for (let turn = 0; turn < times; turn++) values.push(await measure());
	return values;
}
