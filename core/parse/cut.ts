import {type Affinity, reach, weighAffinity} from './affinity.ts';
import type {Atoms} from './atoms.ts';
import {scoreBoundary, scoreInside} from './boundary-score.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import {weighCohesion} from './cohesion.ts';
import {cut} from './costs.ts';
import {hasClauseSpace} from './display-cost.ts';
import type {GapFacts} from './gap-facts.ts';
import {type DisplayFacts, leadingBreaks, mostLines, scoreHeading, trailingBreaks} from './heading-score.ts';
import {isOrdinal} from './ordinal.ts';
import {gatherRuns, type Run} from './runs.ts';
import {looksStanding} from './standing-heads.ts';

/** One article as a run of paragraphs with its heading. */
export type CutArticle = {
	readonly from: number;
	readonly to: number;
	readonly first: GapFacts;
	readonly last: GapFacts;
	/** Display lines before the text, and behind it. */
	readonly leading: readonly number[];
	readonly trailing: readonly number[];
	/** Gaps inside, whose display lines are subheads. */
	readonly inner: readonly GapFacts[];
	/** The gap's own lines are the first subhead: a continued article often opens with one. */
	readonly opensWithSubhead: boolean;
	readonly score: number;
	readonly boundary: number;
	readonly affinity: number;
};

export type Cut = {
	readonly articles: readonly CutArticle[];
	readonly leftOver: readonly number[];
	readonly score: number;
	/** 题在前 positive, 题在后 negative: the page's habit, in the measure of `cut.habitMax`. */
	readonly habit: number;
};

/** Prepared once a page; solved for several habits. */
export type CutProblem = {
	readonly starts: readonly GapFacts[];
	readonly runs: readonly Run[];
	readonly displays: readonly (readonly DisplayFacts[])[];
	readonly cohesion: Float64Array;
	readonly inside: Float64Array;
	readonly headFrames: readonly boolean[];
	readonly span: number;
};

/** On a page with this many possible starts no article reaches over more than `shortReach` of them. */
const crowded = 2000;
const shortReach = 6;
/** A notice's heading names its kind, not its matter: no affinity is asked of it. */
const noticeHeading = 6;
const noAffinity: Affinity = {ahead: new Uint8Array(1), behind: new Uint8Array(1)};

export function prepareCut(atoms: Atoms, gaps: readonly GapFacts[], lines: readonly ClassifiedLine[]): CutProblem {
	const {starts, runs} = gatherRuns(atoms, gaps, lines);
	const span = Math.min(runs.length, starts.length > crowded ? shortReach : reach) || 1;
	const near = (gap: GapFacts): readonly number[] => [
		...new Set([...gap.displays.slice(0, mostLines), ...gap.displays.slice(-mostLines)]),
	];
	const weighed = starts.flatMap((gap, at) => near(gap).map(line => ({line, text: lines[line]?.tight ?? '', gap: at})));
	const affinities = weighAffinity(
		weighed,
		runs.map(run => run.lines),
		span,
	);
	const affinityOf = new Map(weighed.map(({line}, at) => [line, affinities[at] ?? noAffinity]));
	const displays = starts.map(gap =>
		gap.displays.map(line =>
			displayFacts(lines[line], lines[line + 1]?.blanks ?? 0, line, gap, affinityOf.get(line) ?? noAffinity),
		),
	);
	const inside = new Float64Array(starts.length + 1);
	const lengths = innerLengths(starts, displays);
	for (const [at, gap] of starts.entries()) {
		const own = displays[at] ?? [];
		inside[at + 1] = (inside[at] ?? 0) + scoreInside(gap, own, isAlike(own, lengths));
	}
	const headFrames = starts.map(gap => gap.after.some(item => item.lines.some(line => lines[line]?.frame)));
	return {starts, runs, displays, cohesion: weighCohesion(runs), inside, headFrames, span};
}

function displayFacts(
	line: ClassifiedLine | undefined,
	blanksBehind: number,
	at: number,
	gap: GapFacts,
	affinity: Affinity,
): DisplayFacts {
	const {tight = '', text = '', width = 0, letterSpaced = false, spaced = false} = line ?? {};
	const clauseSpace = spaced && hasClauseSpace(text, letterSpaced);
	return {
		line: at,
		text: tight,
		width,
		clauseSpace,
		dash: tight.startsWith('—') || tight.startsWith('--'),
		standing: looksStanding(tight, clauseSpace),
		ordinal: isOrdinal(tight),
		frame: gap.frames.has(at),
		apart: blanksBehind > 0,
		affinity,
	};
}

/** Lengths of what could be subheads: one or two short lines alone in an unmarked gap. */
function innerLengths(starts: readonly GapFacts[], displays: readonly (readonly DisplayFacts[])[]): Uint32Array {
	const lengths = new Uint32Array(64);
	for (const [at, gap] of starts.entries()) {
		const own = displays[at] ?? [];
		if (gap.must || own.length === 0 || own.length > 2) continue;
		const length = Math.min(
			60,
			own.reduce((sum, {text}) => sum + text.length, 0),
		);
		lengths[length] = (lengths[length] ?? 0) + 1;
	}
	return lengths;
}

function isAlike(own: readonly DisplayFacts[], lengths: Uint32Array): boolean {
	if (own.length === 0 || own.length > 2) return false;
	const length = Math.min(
		60,
		own.reduce((sum, {text}) => sum + text.length, 0),
	);
	let others = -1;
	for (let near = Math.max(0, length - 2); near <= length + 2; near++) others += lengths[near] ?? 0;
	return others > 0;
}

type Step = {from: number; used: number; leading: number; trailing: number; opens: boolean; score: number; own: number};
const width = mostLines + 1;

/** Solves the cut for one habit by dynamic programming over (gap, lines of it already used as a trailing heading). */
export function solveCut(problem: CutProblem, habit: number, markedShare: number): Cut {
	const {starts, displays, inside, headFrames, span} = problem;
	const last = starts.length - 1;
	const steps: (Step | undefined)[] = new Array((last + 1) * width);
	const scores = new Float64Array((last + 1) * width).fill(Number.NEGATIVE_INFINITY);
	scores[0] = 0;
	const leadHabit = cut.againstHabit * Math.max(0, -habit);
	const trailHabit = cut.againstHabit * Math.max(0, habit);
	for (let a = 0; a < last; a++) {
		const gap = starts[a];
		const own = displays[a] ?? [];
		if (gap === undefined) break;
		const boundary = a === 0 ? 0 : scoreBoundary(gap, own, problem.cohesion[a] ?? 0, markedShare);
		for (let b = a + 1; b <= Math.min(last, a + span); b++) {
			const end = starts[b];
			if (end === undefined) break;
			const ends = displays[b] ?? [];
			const inner = (inside[b] ?? 0) - (inside[a + 1] ?? 0);
			const twice = gap.headed && end.signed ? cut.signatureBesideByline : 0;
			const heads: number[] = [];
			for (let l = 0; l <= Math.min(mostLines, own.length); l++) {
				const heading =
					l === 0
						? 0
						: scoreHeading(own.slice(own.length - l), 'ahead', b - a) + (gap.notice ? noticeHeading : leadHabit);
				heads[l] = heading + leadingBreaks(gap, l, headFrames[a] === true && gap.behindByline < l);
			}
			const tails: number[] = [];
			for (let t = 0; t <= Math.min(mostLines, end.trailable); t++) {
				tails[t] = t === 0 ? 0 : scoreHeading(ends.slice(0, t), 'behind', b - a) + trailHabit + trailingBreaks(end, t);
			}
			for (let used = 0; used < width; used++) {
				const before = scores[a * width + used] ?? Number.NEGATIVE_INFINITY;
				if (before === Number.NEGATIVE_INFINITY) continue;
				const free = own.length - used;
				for (let l = 0; l <= Math.min(free, heads.length - 1); l++) {
					for (let t = 0; t < tails.length; t++) {
						let article = boundary + inner + twice + cut.leftOver * (free - l);
						if (l === 0 && t === 0) article += cut.headlineNone;
						else article += (heads[l] ?? 0) + (tails[t] ?? 0) + (l > 0 && t > 0 ? cut.headlineBothEnds : 0);
						const opens = gap.continued && l === 1 && t > 0;
						let asSubhead = false;
						if (opens) {
							const sub =
								boundary +
								inner +
								twice +
								cut.leftOver * (free - l) +
								(t === 0 ? cut.headlineNone : (tails[t] ?? 0)) +
								cut.subhead;
							if (sub > article) {
								article = sub;
								asSubhead = true;
							}
						}
						const slot = b * width + t;
						if (before + article > (scores[slot] ?? 0)) {
							scores[slot] = before + article;
							steps[slot] = {from: a, used, leading: l, trailing: t, opens: asSubhead, score: article, own: boundary};
						}
					}
				}
			}
			// An article that must start ends the one before it.
			if (end.must) break;
		}
	}
	return trace(problem, steps, scores);
}

function trace({starts, displays}: CutProblem, steps: readonly (Step | undefined)[], scores: Float64Array): Cut {
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
			boundary: step.own,
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

/** Finds the page's habit by trying headline-first, headline-last and neither, then cuts by the best one's vote. */
export function cutPage(problem: CutProblem): Cut {
	const marked = problem.starts.filter(({headed}) => headed).length;
	const guess = marked >= 2 ? 0.8 : 0.3;
	const trials = [cut.habitTrial, -cut.habitTrial, 0].map(habit => solveCut(problem, habit, guess));
	const best = trials.reduce((a, b) => (b.score > a.score ? b : a));
	const headed = best.articles.filter(({first}) => first.headed).length;
	const share = best.articles.length === 0 ? guess : headed / best.articles.length;
	return solveCut(problem, best.habit, marked >= 2 ? share : Math.min(share, 0.5));
}
