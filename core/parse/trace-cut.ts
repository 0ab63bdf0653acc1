import {cut} from './costs.ts';
import type {Cut, CutArticle} from './cut.ts';
import type {CutProblem} from './cut-problem.ts';
import {mostLines} from './heading-score.ts';
import type {Step} from './solve-cut.ts';

const width = mostLines + 1;

/** Walks the best steps back from the page's end into articles, left-over lines and the page's habit. */
export function traceCut(
	{starts, displays}: CutProblem,
	steps: readonly (Step | undefined)[],
	scores: Float64Array,
): Cut {
	const last = starts.length - 1;
	let t = 0;
	const closing = displays[last]?.length ?? 0;
	const final = (used: number): number =>
		(scores[last * width + used] ?? Number.NEGATIVE_INFINITY) + cut.leftOver * (closing - used);
	for (let used = 1; used < width; used++) if (final(used) > final(t)) t = used;
	const score = final(t);
	const articles: CutArticle[] = [];
	const claimed = new Set<number>();
	let leads = 0;
	let trails = 0;
	for (let at = last; at > 0; ) {
		const step = steps[at * width + t];
		const first = starts[step?.from ?? 0];
		const end = starts[at];
		if (step === undefined || first === undefined || end === undefined) break;
		const leading = first.displays.slice(first.displays.length - step.leading);
		const trailing = end.displays.slice(0, step.trailing);
		const inner = starts.slice(step.from + 1, at);
		for (const line of [...leading, ...trailing, ...inner.flatMap(gap => gap.displays)]) claimed.add(line);
		if (step.leading > 0 && !step.opens) leads++;
		if (step.trailing > 0) trails++;
		articles.push({
			from: first.paragraph,
			to: end.paragraph,
			first,
			last: end,
			leading: step.opens ? [] : leading,
			trailing,
			inner,
			opensWithSubhead: step.opens,
			score: step.score,
			boundary: step.boundary,
			affinity: bestAffinity(displays, {
				from: step.from,
				at,
				leading: step.opens ? 0 : step.leading,
				trailing: step.trailing,
			}),
		});
		at = step.from;
		t = step.used;
	}
	articles.reverse();
	const leftOver = starts.flatMap(gap => gap.displays).filter(line => !claimed.has(line));
	const votes = leads + trails;
	return {articles, leftOver, score, habit: votes === 0 ? 0 : (cut.habitMax * (leads - trails)) / votes};
}

function bestAffinity(
	displays: CutProblem['displays'],
	{from, at, leading, trailing}: {from: number; at: number; leading: number; trailing: number},
): number {
	const runs = at - from;
	const head = (displays[from] ?? []).slice(-leading || Number.POSITIVE_INFINITY).map(({affinity}) => affinity.ahead);
	const tail = (displays[at] ?? []).slice(0, trailing).map(({affinity}) => affinity.behind);
	return Math.max(0, ...[...head, ...tail].map(shares => (shares[Math.min(runs, shares.length) - 1] ?? 0) / 255));
}
