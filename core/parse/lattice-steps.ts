import {lattice as cost} from './costs.ts';
import type {LatticeInput} from './lattice.ts';
import {continueCost, endCost, noColumnCost, startCost} from './lattice-costs.ts';
import type {Line} from './line.ts';
import type {LineClues} from './line-clues.ts';
import type {LineShapes} from './line-shapes.ts';
import {bestOf, displayState, formState, Kind, type Trellis} from './trellis.ts';

/** One line with what stands before it, as the steps into its states need it. */
export type Position = {
	readonly line: Line;
	readonly clue: LineClues;
	readonly before: Line | undefined;
	readonly beforeClue: LineClues | undefined;
	/** Where this line's back pointers begin. */
	readonly at: number;
	/** Open text, or a bare name that may be text. */
	readonly open: boolean;
	/** What the blank lines before it cost a break here, by the page's habit. */
	readonly blank: number;
	readonly display: number;
	readonly likeFirst: number;
};

function put({next, back}: Trellis, at: number, state: number, value: number, from: number): void {
	if (!(value < (next[state] ?? 0))) return;
	next[state] = value;
	back[at + state] = from;
}

/** The paragraph goes on with this line in its own width, or the line stands inside it as display or furniture. */
export function runOn(trellis: Trellis, position: Position, input: LatticeInput, shapes: LineShapes): void {
	const {line, clue, before, beforeClue, at, open} = position;
	if (before === undefined || beforeClue === undefined) return;
	const {now, widths: W} = trellis;
	const {widths} = input.columns;
	const join = {line, clue, before, beforeClue, blank: position.blank};
	const pass = open ? continueCost(join, input) : 0;
	const inside = open ? position.display + cost.displayInside : cost.formInside;
	const unfinished = beforeClue.end !== 'final' && (before.form === undefined || before.form.kind === 'name');
	for (let w = 0; w < W; w++) {
		const first = (now[w] ?? 0) + (shapes.shortFirst[w] ?? 0);
		const short = shapes.shortLater[w] ?? 0;
		const second = (now[W + w] ?? 0) + short;
		const later = (now[2 * W + w] ?? 0) + short;
		const within = now[3 * W + w] ?? 0;
		let state = second <= later ? W + w : 2 * W + w;
		let stay = Math.min(second, later);
		if (unfinished) {
			const full = w < W - 1 && line.width >= (widths[w] ?? 0) - 0.5 ? cost.displayInsideFull : 0;
			put(trellis, at, Kind.inside * W + w, Math.min(first, stay) + inside + full, first < stay ? w : state);
		}
		put(trellis, at, Kind.inside * W + w, within + inside - cost.displayInside + 1, 3 * W + w);
		if (!open) continue;
		if (within < stay) {
			stay = within;
			state = 3 * W + w;
		}
		const extra = pass + (w === W - 1 ? noColumnCost(beforeClue) : 0);
		put(trellis, at, Kind.second * W + w, first + extra, w);
		put(trellis, at, Kind.later * W + w, stay + extra, state);
	}
}

/** The paragraph goes on in another width: at a column's end, more often where a blank line shows it. */
export function changeWidth(trellis: Trellis, position: Position, input: LatticeInput, shapes: LineShapes): void {
	const {line, clue, before, beforeClue, at} = position;
	if (before === undefined || beforeClue === undefined) return;
	const {now, widths: W} = trellis;
	let leave = Number.POSITIVE_INFINITY;
	let from = 0;
	for (let w = 0; w < W; w++) {
		const first = (now[w] ?? 0) + (shapes.shortFirst[w] ?? 0) + cost.widthChangeBehindFirst;
		const short = shapes.shortLater[w] ?? 0;
		const second = (now[W + w] ?? 0) + short + cost.widthChangeBehindSecond;
		const later = (now[2 * W + w] ?? 0) + short;
		const best = Math.min(first, second, later);
		if (best >= leave) continue;
		leave = best;
		from = w;
		if (best !== first) from = best === second ? W + w : 2 * W + w;
	}
	const join = {line, clue, before, beforeClue, blank: position.blank};
	const change = leave + continueCost(join, input) + (line.blanks > 0 ? cost.widthChangeAtBlank : cost.widthChange);
	const {support} = input.columns;
	for (let w = 0; w < W; w++) {
		const extra = w === W - 1 ? noColumnCost(beforeClue) : 0;
		put(trellis, at, Kind.later * W + w, change + extra + cost.widthSupport * (1 - (support[w] ?? 0)), from);
	}
}

/** The cheapest way to be done with the text before; without anything before, done already. */
function endText(trellis: Trellis, {beforeClue, blank}: Position): {readonly state: number; readonly sum: number} {
	const state = bestOf(trellis.now, 0, Kind.inside * trellis.widths);
	if (beforeClue === undefined) return {state, sum: 0};
	return {state, sum: (trellis.now[state] ?? 0) + endCost(beforeClue) + cost.blankOnBreak * blank};
}

/** A paragraph opens with this line, behind text, display or a form. */
export function enterParagraph(trellis: Trellis, position: Position, input: LatticeInput, shapes: LineShapes): void {
	const {line, clue, before, at, blank} = position;
	const {now, next, widths: W} = trellis;
	const text = endText(trellis, position);
	const display = (now[displayState(trellis)] ?? 0) + cost.blankBehindDisplay * blank;
	const form = now[formState(trellis)] ?? 0;
	let free = before === undefined ? 0 : text.sum;
	let from = text.state;
	if (before !== undefined && display <= free) {
		free = display;
		from = displayState(trellis);
	}
	if (before !== undefined && form <= free) {
		free = form;
		from = formState(trellis);
	}
	const start = free + startCost(line, clue, input.indents);
	for (let w = 0; w < W; w++) {
		put(trellis, at, w, start + (w === W - 1 ? cost.noColumnStart : 0), from);
		next[w] = (next[w] ?? 0) + (shapes.overFirst[w] ?? 0);
		const over = shapes.overLater[w] ?? 0;
		next[W + w] = (next[W + w] ?? 0) + over;
		next[2 * W + w] = (next[2 * W + w] ?? 0) + over;
	}
}

/** This line is display: a headline, subhead, caption, standing head, or a bare name. */
export function enterDisplay(trellis: Trellis, position: Position): void {
	const {at, before, display, likeFirst} = position;
	const text = endText(trellis, position);
	const apart = bestOf(trellis.now, displayState(trellis), formState(trellis) + 1);
	const free = before === undefined ? 0 : (trellis.now[apart] ?? 0);
	const sum = Math.min(text.sum, free) + display + likeFirst;
	put(trellis, at, displayState(trellis), sum, text.sum < free ? text.state : apart);
}

/** This line's form is fixed; a byline, jump or label breaks whatever ran before it. */
export function enterForm(trellis: Trellis, position: Position, breaks: boolean): void {
	const {at, before, beforeClue} = position;
	const text = endText(trellis, position);
	const torn = breaks && beforeClue?.end === 'none' ? cost.bylineInside - cost.unfinishedEnd : 0;
	const apart = bestOf(trellis.now, displayState(trellis), formState(trellis) + 1);
	const free = before === undefined ? 0 : (trellis.now[apart] ?? 0);
	const sum = Math.min(text.sum + torn, free);
	put(trellis, at, formState(trellis), sum, text.sum + torn < free ? text.state : apart);
}
