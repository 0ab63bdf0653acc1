import type {Atoms} from './atoms.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import type {GapFacts} from './gap-facts.ts';

/** Paragraphs between two gaps where an article could start: the cut works on these, so bare pages stay linear. */
export type Run = {readonly from: number; readonly to: number; readonly lines: readonly string[]};

/** No printed page has more possible starts than this: where a text has, bare gaps are not tried. */
export const crowded = 2000;

const isMarked = (gap: GapFacts): boolean => gap.must || !gap.bare || gap.signed || gap.jumpsAway || gap.frameText;

/** A bare gap counts only where the text behind it opens like a report. */
const mayStart = (gap: GapFacts): boolean => isMarked(gap) || gap.lead;

/** The gaps where an article may start, first and last included, and the runs of paragraphs between them. */
export function gatherRuns(
	atoms: Atoms,
	gaps: readonly GapFacts[],
	lines: readonly ClassifiedLine[],
): {readonly starts: readonly GapFacts[]; readonly runs: readonly Run[]} {
	const isEnd = (at: number): boolean => at === 0 || at === gaps.length - 1;
	const all = gaps.filter((gap, at) => isEnd(at) || mayStart(gap));
	const starts = all.length > crowded ? gaps.filter((gap, at) => isEnd(at) || isMarked(gap)) : all;
	const runs: Run[] = [];
	for (let i = 0; i + 1 < starts.length; i++) {
		const from = starts[i]?.paragraph ?? 0;
		const to = starts[i + 1]?.paragraph ?? from;
		const texts = atoms.paragraphs.slice(from, to).flatMap(({lines: own}) => own.map(at => lines[at]?.tight ?? ''));
		runs.push({from, to, lines: texts});
	}
	return {starts, runs};
}
