import {cut} from './costs.ts';
import type {GapFacts} from './gap-facts.ts';
import type {DisplayFacts} from './heading-score.ts';

/** How likely an article starts at this gap although no byline or dateline says so. */
export function scoreBoundary(
	gap: GapFacts,
	displays: readonly DisplayFacts[],
	cohesion: number,
	markedShare: number,
): number {
	if (gap.must) return 0;
	let score = cut.boundary + cut.boundaryOnMarkedPage * markedShare - cohesion;
	if (displays.length === 0 && gap.before.length === 0) score += cut.boundaryBare;
	if (gap.signed) score += cut.boundaryBehindSignature;
	if (gap.jumpsAway) score += cut.boundaryBehindJump;
	if (gap.frameText) score += cut.boundaryFrameText;
	else if (gap.frames.size > 0) score += cut.boundaryFrameDisplay;
	if (gap.headed) score += 3;
	if (gap.lead) score += cut.boundaryLead;
	if (gap.follows) score += cut.boundaryConnective;
	if (gap.widthChanges) score += cut.boundaryWidth;
	if (gap.edge.before >= 0) score += cut.boundaryBlank * gap.edge.trust;
	else if (displays.length > 0) score += cut.boundaryNoBlank * gap.edge.trust;
	if (displays.length >= 2) score += cut.boundaryTwoLines;
	if (displays.some(({dash}) => dash)) score += cut.boundaryDash;
	return score;
}

/** How likely the display lines of this gap are subheads, the article going on. */
export function scoreInside(gap: GapFacts, displays: readonly DisplayFacts[], alike: boolean): number {
	let score = 0;
	if (gap.signed) score += cut.signatureInside;
	if (gap.jumpsAway) score += cut.signatureInside;
	if (displays.length === 0) return score;
	for (const {text, clauseSpace, ordinal} of displays) {
		score += cut.subhead;
		if (text.length > 22) score += cut.subheadVeryLong;
		else if (text.length > 16) score += cut.subheadLong;
		if (clauseSpace) score += cut.subheadSpace;
		if (ordinal) score += cut.subheadOrdinal;
	}
	if (displays.length > 2) score -= 1.2 * (displays.length - 2);
	if (alike) score += cut.subheadAlike;
	if (gap.frames.size > 0) score += cut.subheadFrame;
	return score;
}
