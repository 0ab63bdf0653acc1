import type {ColumnWidths} from './column-widths.ts';
import {lattice as cost} from './costs.ts';
import {isAnswer} from './display-cost.ts';
import type {LatticeInput} from './lattice.ts';
import type {Line} from './line.ts';
import type {LineClues} from './line-clues.ts';
import {opensAsCaption} from './read-caption.ts';

/** What it costs to end a paragraph with a line that ends so. */
export function endCost(clues: LineClues): number {
	if (clues.end === 'final') return cost.paragraphEnd + (clues.asks ? cost.questionEnd : 0);
	return cost.paragraphEnd + (clues.end === 'half' ? cost.colonEnd : cost.unfinishedEnd);
}

/** What it costs to open a paragraph with this line, its width apart. */
export function startCost(line: Line, clues: LineClues, indents: boolean): number {
	let sum = 0;
	if (clues.start === 'quote') sum += cost.quoteOpens;
	else if (clues.start === 'connective') sum += cost.connectiveOpens;
	else if (clues.start === 'closing') sum += cost.closingOpens;
	if (clues.insideBracket) sum += cost.insideBracket;
	if (clues.clauseAhead === 1 && clues.start !== 'quote' && line.width > 4) sum += cost.stumpOpens;
	if (isAnswer(line.tight)) sum += cost.dialogueOpens;
	if (opensAsCaption(line.tight)) sum += cost.captionOpens;
	if (clues.dateline) sum += cost.datelineOpens;
	if (indents) sum += line.indented ? cost.indentPrinted : cost.indentMissing;
	return sum;
}

type Join = {
	readonly line: Line;
	readonly clue: LineClues;
	readonly before: Line;
	readonly beforeClue: LineClues;
	readonly blank: number;
};

/** What it costs to run on from one line to the next, their widths apart. */
export function continueCost(
	{line, clue, before, beforeClue, blank}: Join,
	{joins, frameTrust, indents}: LatticeInput,
): number {
	let sum = (beforeClue.end === 'final' ? cost.pastFinal : 0) - cost.blankOnJoin * blank;
	const clause = beforeClue.clauseBehind + clue.clauseAhead;
	if (clause > cost.clauseFree) sum += Math.min(cost.clauseMax, cost.clauseEach * (clause - cost.clauseFree));
	if (beforeClue.end === 'none') sum += cost.wholeWord * joins(before.tight, line.tight);
	if (clue.dateline) sum += cost.datelineInside;
	if (line.tight.startsWith('——')) sum += cost.dashInside;
	if (line.frame) sum += cost.frameInside * frameTrust;
	if (indents && line.indented) sum -= cost.indentPrinted;
	return sum;
}

/** Running on where there is no column: lines there are whole paragraphs, cut only at a frame's edge. */
export const noColumnCost = (before: LineClues): number =>
	cost.noColumnLine + (before.end === 'final' ? cost.pastFinalNoColumn - cost.pastFinal : 0);

/** Share of the lines above which a width counts as one of the page's columns. */
const common = 0.2;

/** A display line just as wide as an indented first line may be one. */
export function likeFirstCost({width, squeeze}: Line, {widths, support}: ColumnWidths): number {
	for (let w = 0; w < widths.length - 1; w++) {
		const first = (widths[w] ?? 0) - cost.indent;
		if ((support[w] ?? 0) > common && Math.abs(first - width) <= 0.5 + squeeze) return cost.displayLikeFirstLine;
	}
	return 0;
}

/** What it says for display type that the lines near by repeat this share of a line's words. */
export const repeatedCost = (share: number): number =>
	cost.displayRepeated * Math.max(0, Math.min(cost.repeatedMost, share - cost.repeatedEven));
