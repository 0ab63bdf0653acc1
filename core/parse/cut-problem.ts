import {type Affinity, reach, weighAffinity} from './affinity.ts';
import type {Atoms} from './atoms.ts';
import {scoreInside} from './boundary-score.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import {weighCohesion} from './cohesion.ts';
import {hasClauseSpace} from './display-cost.ts';
import type {GapFacts} from './gap-facts.ts';
import {type DisplayFacts, mostLines} from './heading-score.ts';
import {isOrdinal} from './ordinal.ts';
import {crowded, gatherRuns, type Run} from './runs.ts';
import {looksStanding} from './standing-heads.ts';

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

/** On a crowded page no article reaches over more starts than this. */
const shortReach = 3;
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
	// Lines in the middle of a long gap can be no heading: nothing is asked of them.
	const weighed = affinity !== noAffinity;
	const clauseSpace = weighed && spaced && hasClauseSpace(text, letterSpaced);
	return {
		line: at,
		text: tight,
		width,
		clauseSpace,
		dash: tight.startsWith('—') || tight.startsWith('--'),
		standing: weighed && looksStanding(tight, clauseSpace),
		ordinal: weighed && isOrdinal(tight),
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
