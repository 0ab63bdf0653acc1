import {scoreBoundary} from './boundary-score.ts';
import {cut} from './costs.ts';
import type {Cut} from './cut.ts';
import type {CutProblem} from './cut-problem.ts';
import type {GapFacts} from './gap-facts.ts';
import {type DisplayFacts, leadingBreaks, mostLines, scoreHeading, trailingBreaks} from './heading-score.ts';
import {traceCut} from './trace-cut.ts';

/** The best way found to end an article at a gap with `trailing` of its lines: where it began, and with what heading. */
export type Step = {
	readonly from: number;
	/** Lines of the first gap that the article before took. */
	readonly used: number;
	readonly leading: number;
	readonly trailing: number;
	/** The leading line is the first subhead, not the heading. */
	readonly opens: boolean;
	readonly score: number;
	readonly boundary: number;
};

const width = mostLines + 1;
/** A notice's heading names its kind, not its matter: no affinity is asked of it. */
const noticeHeading = 6;

type Solver = {
	readonly problem: CutProblem;
	readonly steps: (Step | undefined)[];
	readonly scores: Float64Array;
	/** What a heading costs on the side that the page's habit speaks against. */
	readonly leadHabit: number;
	readonly trailHabit: number;
	readonly markedShare: number;
};

/** Solves the cut for one habit by dynamic programming over (gap, lines of it already used as a trailing heading). */
export function solveCut(problem: CutProblem, habit: number, markedShare: number): Cut {
	const last = problem.starts.length - 1;
	const solver: Solver = {
		problem,
		steps: new Array((last + 1) * width),
		scores: new Float64Array((last + 1) * width).fill(Number.NEGATIVE_INFINITY),
		leadHabit: cut.againstHabit * Math.max(0, -habit),
		trailHabit: cut.againstHabit * Math.max(0, habit),
		markedShare,
	};
	solver.scores[0] = 0;
	for (let from = 0; from < last; from++) extend(solver, from);
	return traceCut(problem, solver.steps, solver.scores);
}

/** Tries every article that begins at this gap, up to the next that must begin. */
function extend(solver: Solver, from: number): void {
	const {starts, displays, inside, headFrames, span, cohesion} = solver.problem;
	const gap = starts[from];
	const own = displays[from] ?? [];
	if (gap === undefined) return;
	const boundary = from === 0 ? 0 : scoreBoundary(gap, own, cohesion[from] ?? 0, solver.markedShare);
	for (let to = from + 1; to <= Math.min(starts.length - 1, from + span); to++) {
		const end = starts[to];
		if (end === undefined) return;
		const inner = (inside[to] ?? 0) - (inside[from + 1] ?? 0);
		const twice = gap.headed && end.signed ? cut.signatureBesideByline : 0;
		const article: Candidate = {
			from,
			to,
			gap,
			base: boundary + inner + twice,
			boundary,
			free: own.length,
			heads: scoreHeads(gap, own, {runs: to - from, habit: solver.leadHabit, frame: headFrames[from] === true}),
			tails: scoreTails(end, displays[to] ?? [], {runs: to - from, habit: solver.trailHabit}),
		};
		for (let used = 0; used < width; used++) tryHeadings(solver, article, used);
		if (end.must) return;
	}
}

type Candidate = {
	readonly from: number;
	readonly to: number;
	readonly gap: GapFacts;
	/** Boundary, subheads and signatures; the heading comes on top. */
	readonly base: number;
	readonly boundary: number;
	readonly free: number;
	/** Score of a leading heading of 0, 1, 2 … lines, and of a trailing one. */
	readonly heads: readonly number[];
	readonly tails: readonly number[];
};

type Side = {readonly runs: number; readonly habit: number};

function scoreHeads(
	gap: GapFacts,
	own: readonly DisplayFacts[],
	{runs, habit, frame}: Side & {readonly frame: boolean},
): number[] {
	const heads = [leadingBreaks(gap, 0, frame && gap.behindByline < 0)];
	for (let count = 1; count <= Math.min(mostLines, own.length); count++) {
		const heading = scoreHeading(own.slice(own.length - count), 'ahead', runs) + (gap.notice ? noticeHeading : habit);
		heads.push(heading + leadingBreaks(gap, count, frame && gap.behindByline < count));
	}
	return heads;
}

function scoreTails(end: GapFacts, ends: readonly DisplayFacts[], {runs, habit}: Side): number[] {
	const tails = [0];
	for (let count = 1; count <= Math.min(mostLines, end.trailable); count++) {
		tails.push(scoreHeading(ends.slice(0, count), 'behind', runs) + habit + trailingBreaks(end, count));
	}
	return tails;
}

/** Tries every heading for one article whose first gap lends it all but `used` lines. */
function tryHeadings({scores, steps}: Solver, article: Candidate, used: number): void {
	const {from, to, heads, tails} = article;
	const before = scores[from * width + used] ?? Number.NEGATIVE_INFINITY;
	if (before === Number.NEGATIVE_INFINITY) return;
	const free = article.free - used;
	for (let leading = 0; leading <= Math.min(free, heads.length - 1); leading++) {
		const base = article.base + cut.leftOver * (free - leading);
		for (let trailing = 0; trailing < tails.length; trailing++) {
			const heading = scoreBoth(heads[leading] ?? 0, tails[trailing] ?? 0, leading, trailing);
			// A continued article opens with a subhead where its heading trails.
			const asSubhead =
				article.gap.continued && leading === 1 && trailing > 0 ? (tails[trailing] ?? 0) + cut.subhead : heading;
			const score = base + Math.max(heading, asSubhead);
			const slot = to * width + trailing;
			if (before + score <= (scores[slot] ?? 0)) continue;
			scores[slot] = before + score;
			steps[slot] = {from, used, leading, trailing, opens: asSubhead > heading, score, boundary: article.boundary};
		}
	}
}

function scoreBoth(head: number, tail: number, leading: number, trailing: number): number {
	if (leading === 0 && trailing === 0) return head + cut.headlineNone;
	return head + tail + (leading > 0 && trailing > 0 ? cut.headlineBothEnds : 0);
}
