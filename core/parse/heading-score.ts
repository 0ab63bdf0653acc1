import type {Affinity} from './affinity.ts';
import {cut} from './costs.ts';
import type {GapFacts} from './gap-facts.ts';

/** A display line as the cut weighs it. */
export type DisplayFacts = {
	readonly line: number;
	readonly text: string;
	readonly width: number;
	readonly clauseSpace: boolean;
	readonly dash: boolean;
	readonly standing: boolean;
	readonly ordinal: boolean;
	readonly frame: boolean;
	/** A blank line stands behind it. */
	readonly apart: boolean;
	readonly affinity: Affinity;
};

/** How many lines a heading may have. */
export const mostLines = 4;

/** Affinity of a line with the `runs` nearest runs on one side, 0 to 1. */
function affinityOf({affinity}: DisplayFacts, side: 'ahead' | 'behind', runs: number): number {
	const shares = affinity[side];
	return (shares[Math.min(runs, shares.length) - 1] ?? 0) / 255;
}

/**
 * How well these lines, in print order, head the `runs` runs of text on their side. The line farthest from the text
 * is the one that may be a stranger: a standing head over a headline, or the next frame's under it.
 */
export function scoreHeading(lines: readonly DisplayFacts[], side: 'ahead' | 'behind', runs: number): number {
	if (lines.length === 0) return cut.headlineNone;
	let best = 0;
	let sum = 0;
	for (const line of lines) {
		const affinity = affinityOf(line, side, runs);
		best = Math.max(best, affinity);
		sum += affinity;
	}
	let score = cut.headline + cut.headlineBest * Math.min(cut.headlineBestMax, best) + cut.headlineEach * sum;
	if (lines.length > 3) score += cut.headlineFourthLine * (lines.length - 3);
	if (lines[0]?.dash) score += cut.dashFirst;
	const outer = side === 'ahead' ? lines[0] : lines.at(-1);
	if (outer === undefined) return score;
	if (lines.some(({standing}) => standing)) score += cut.standingWord;
	if (
		lines.length === 2 &&
		side === 'ahead' &&
		outer.text.length <= 6 &&
		outer.apart &&
		affinityOf(outer, side, runs) === 0
	) {
		score += cut.strangerLine;
	}
	if (
		lines.length > 2 &&
		!outer.dash &&
		affinityOf(outer, side, runs) < 0.25 &&
		(side === 'behind' || outer.clauseSpace)
	) {
		score += cut.unrelatedThird + cut.headlineEach * -affinityOf(outer, side, runs);
	}
	return score;
}

/** What frames and a byline inside a leading heading cost: `count` last display lines of the gap. */
export function leadingBreaks(
	{displays, behindByline, frames, frameText, edge}: GapFacts,
	count: number,
	headFrame: boolean,
): number {
	const inner = displays.slice(displays.length - count + 1);
	const crosses = count > 0 && (headFrame || frameText || inner.some(line => frames.has(line)));
	const splits = count > behindByline && behindByline > 0;
	const blank = edge.before > displays.length - count ? cut.headingAcrossBlank * edge.trust : 0;
	return (crosses ? cut.headingAcrossFrame : 0) + (splits ? cut.headingAcrossByline : 0) + blank;
}

/** What frames inside a trailing heading cost: `count` first display lines of the gap. */
export function trailingBreaks({displays, frames, edge}: GapFacts, count: number): number {
	if (count === 0) return 0;
	const opens = frames.has(displays[0] ?? -1) ? cut.headingAcrossFrame / 2 : 0;
	const blank = edge.before >= 0 && edge.before < count ? cut.headingAcrossBlank * edge.trust : 0;
	return opens + blank + (displays.slice(1, count).some(line => frames.has(line)) ? cut.headingAcrossFrame : 0);
}
