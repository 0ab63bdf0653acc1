/** Seeded chance: the same seed draws the same page on every machine. */
export type Random = {
	/** 0 ≤ x < 1 */
	next(): number;
	/** A whole number from min to max, both included. */
	int(min: number, max: number): number;
	chance(probability: number): boolean;
	pick<T>(list: readonly T[]): T;
	/** One key, drawn in proportion to its weight. */
	weigh<T extends string>(weights: Readonly<Record<T, number>>): T;
	shuffle<T>(list: readonly T[]): T[];
	/** Independent chance for one matter, so that a new draw elsewhere does not change this one. */
	fork(label: string): Random;
};

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return value >>> 0;
}

// mulberry32: 32 bits of state are plenty for pages, and it is six lines.
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

export function createRandom(seed: number | string): Random {
	const start = typeof seed === 'number' ? seed : hash(seed);
	const next = generator(start);
	const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
	const pick = <T>(list: readonly T[]): T => {
		const chosen = list[int(0, list.length - 1)];
		if (chosen === undefined) throw new RangeError('nothing to pick from');
		return chosen;
	};
	return {
		next,
		int,
		pick,
		chance: probability => next() < probability,
		weigh: weights => weigh(weights, next()),
		shuffle: list => {
			const left = [...list];
			return list.flatMap(() => left.splice(int(0, left.length - 1), 1));
		},
		fork: label => createRandom(`${start}/${label}`),
	};
}

function weigh<T extends string>(weights: Readonly<Record<T, number>>, at: number): T {
	const keys: T[] = [];
	for (const key in weights) keys.push(key);
	const total = keys.reduce((sum, key) => sum + weights[key], 0);
	let left = at * total;
	for (const key of keys) {
		left -= weights[key];
		if (left < 0) return key;
	}
	const last = keys.at(-1);
	if (last === undefined) throw new RangeError('nothing to weigh');
	return last;
}
