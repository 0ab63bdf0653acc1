/**
 * 网格 – the sums and back pointers of the lattice's one pass.
 *
 * States: first, second and later line of a paragraph and display inside one, each for every width, then display and
 * form. The second line is a state of its own since a column seldom ends right behind it: there headings were swallowed.
 */
export type Trellis = {
	readonly widths: number;
	readonly states: number;
	/** Sums up to the line before, and for this line. */
	now: Float64Array;
	next: Float64Array;
	/** For every line and state, the state of the line before; 255 states are enough. */
	readonly back: Uint8Array;
};

/** The kinds of state that come once a width, in their order. */
export const Kind = {first: 0, second: 1, later: 2, inside: 3} as const;

export const displayState = ({widths}: Trellis): number => 4 * widths;
export const formState = ({widths}: Trellis): number => 4 * widths + 1;

export function createTrellis(widths: number, lines: number): Trellis {
	const states = 4 * widths + 2;
	return {
		widths,
		states,
		now: new Float64Array(states).fill(Number.POSITIVE_INFINITY),
		next: new Float64Array(states),
		back: new Uint8Array(lines * states),
	};
}

/** The state with the least cost between two bounds; the first wins a tie. */
export function bestOf(costs: Float64Array, from: number, to: number): number {
	let best = from;
	for (let s = from + 1; s < to; s++) if ((costs[s] ?? 0) < (costs[best] ?? 0)) best = s;
	return best;
}

/** Makes this line the line before, its sums near zero: a page of a million lines loses no precision. */
export function advance(trellis: Trellis): void {
	const {now, next} = trellis;
	trellis.now = next;
	trellis.next = now;
	const least = next[bestOf(next, 0, next.length)] ?? 0;
	if (least < Number.POSITIVE_INFINITY) for (let s = 0; s < next.length; s++) next[s] = (next[s] ?? 0) - least;
}

/** Walks back from the cheapest last state; calls `each` with every line's state, last line first. */
export function walkBack(
	{now, back, states}: Trellis,
	lines: number,
	each: (line: number, state: number) => void,
): void {
	let state = bestOf(now, 0, states);
	for (let i = lines - 1; i >= 0; i--) {
		each(i, state);
		state = back[i * states + state] ?? 0;
	}
}
