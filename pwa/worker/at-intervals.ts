/** Progress is for eyes: ten times a second is enough, and more would keep the page busy with drawing. */
const interval = 100;

/** `soon` calls `work` at most once an interval, `now` at once. */
export function atIntervals(work: () => void): {readonly soon: () => void; readonly now: () => void} {
	let last = Number.NEGATIVE_INFINITY;
	const now = () => {
		last = performance.now();
		work();
	};
	return {
		now,
		soon: () => {
			if (performance.now() - last >= interval) now();
		},
	};
}
