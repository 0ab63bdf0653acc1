import type {ColumnWidths} from './column-widths.ts';
import {lattice as cost} from './costs.ts';
import type {Line} from './line.ts';
import type {LineClues} from './line-clues.ts';
import {opensAsCaption} from './read-caption.ts';
import type {WordJoins} from './word-joins.ts';

/** The state with the least cost between two bounds; the first wins a tie. */
export function bestOf(costs: Float64Array, from: number, to: number): number {
	let best = from;
	for (let s = from + 1; s < to; s++) if ((costs[s] ?? 0) < (costs[best] ?? 0)) best = s;
	return best;
}

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
	if (/^[问答][：:]/u.test(line.tight)) sum += cost.dialogueOpens;
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
	readonly joins: WordJoins;
	readonly blank: number;
	readonly frameTrust: number;
	readonly indents: boolean;
};

/** What it costs to run on from one line to the next, their widths apart. */
export function continueCost({line, clue, before, beforeClue, joins, blank, frameTrust, indents}: Join): number {
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

/** How the measured line fits each width: filled once a line, read for every width. */
export type LineShapes = {
	readonly measure: (line: Line) => void;
	readonly shortFirst: (width: number) => number;
	readonly shortLater: (width: number) => number;
	readonly overFirst: (width: number) => number;
	readonly overLater: (width: number) => number;
	readonly noColumn: (before: LineClues) => number;
};

function short(missing: number): number {
	if (missing <= 0) return 0;
	const near = Math.min(1, missing) * cost.shortFirstEm;
	return Math.min(cost.shortMax, near + Math.max(0, missing - 1) * cost.shortPerEm);
}

const over = (excess: number): number => (excess > cost.overFree ? (excess - cost.overFree) * cost.overPerEm : 0);

export function lineShapes({widths}: ColumnWidths): LineShapes {
	let low = 0;
	let high = 0;
	let indent: number = cost.indent;
	const at = (w: number): number => widths[w] ?? Number.POSITIVE_INFINITY;
	const isNone = (w: number): boolean => at(w) === Number.POSITIVE_INFINITY;
	return {
		measure: line => {
			const slack = line.squeeze + line.stretch;
			const middle = line.width - line.squeeze + line.stretch;
			low = middle - slack;
			high = line.letterSpaced ? Number.POSITIVE_INFINITY : middle + slack;
			indent = /^[“「『‘]/u.test(line.tight) ? cost.indentBeforeQuote : cost.indent;
		},
		shortFirst: w => (isNone(w) ? 0 : short(at(w) - indent - high)),
		shortLater: w => (isNone(w) ? 0 : short(at(w) - high)),
		overFirst: w => (isNone(w) ? 0 : over(low - at(w) + indent)),
		overLater: w => (isNone(w) ? 0 : over(low - at(w))),
		noColumn: before => cost.noColumnLine + (before.end === 'final' ? cost.pastFinalNoColumn - cost.pastFinal : 0),
	};
}
