import type {BlankHabit} from './blank-habit.ts';
import type {ColumnWidths} from './column-widths.ts';
import {lattice as cost} from './costs.ts';
import {displayCost} from './display-cost.ts';
import {bestOf, continueCost, endCost, lineShapes, startCost} from './lattice-costs.ts';
import type {Line} from './line.ts';
import type {LineClues} from './line-clues.ts';
import type {WordJoins} from './word-joins.ts';

/** What a line is in its column. */
export const LineRole = {first: 1, later: 2, display: 3, displayInside: 4, form: 5} as const;

/** The reading of all lines: roles, and each line's column as an index into the widths (the last is no column). */
export type Reading = {readonly roles: Uint8Array; readonly columns: Uint8Array; readonly cost: number};

export type LatticeInput = {
	readonly lines: readonly Line[];
	readonly clues: readonly LineClues[];
	readonly columns: ColumnWidths;
	readonly blanks: BlankHabit;
	readonly joins: WordJoins;
	/** Lines that are display whatever they look like. */
	readonly forced: ReadonlySet<number>;
	/** How far a frame's first space can be trusted to start something new, 0 to 1. */
	readonly frameTrust: number;
	/** The page prints its indents. */
	readonly indents: boolean;
};

/**
 * 一次维特比 – reads columns, paragraphs and display lines together in one pass.
 *
 * States: first, second and later line and display inside a paragraph, each for every width, then display and form.
 * The second line is a state of its own since a column seldom ends right behind it: there a heading was swallowed.
 */
export function readLattice(input: LatticeInput): Reading {
	const {lines, clues, columns} = input;
	const W = columns.widths.length;
	const S = 4 * W + 2;
	const D = 4 * W;
	const F = D + 1;
	const back = new Uint8Array(lines.length * S);
	let now = new Float64Array(S).fill(Number.POSITIVE_INFINITY);
	let next = new Float64Array(S);
	const shapes = lineShapes(columns);
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i];
		const clue = clues[i];
		if (line === undefined || clue === undefined) break;
		const before = i > 0 ? lines[i - 1] : undefined;
		const beforeClue = i > 0 ? clues[i - 1] : undefined;
		next.fill(Number.POSITIVE_INFINITY);
		const at = i * S;
		const blank = before === undefined ? 0 : input.blanks(line.blanks, clue.start === 'quote');
		// The cheapest way to be done with whatever came before.
		const text = bestOf(now, 0, 3 * W);
		const ended = before === undefined || beforeClue === undefined ? 0 : (now[text] ?? 0);
		const textEnd =
			before === undefined || beforeClue === undefined ? 0 : ended + endCost(beforeClue) + cost.blankOnBreak * blank;
		const apart = before === undefined ? Number.POSITIVE_INFINITY : Math.min(now[D] ?? 0, now[F] ?? 0);
		const apartState = (now[D] ?? 0) <= (now[F] ?? 0) ? D : F;
		const fromDisplay = (now[D] ?? 0) + cost.blankBehindDisplay * blank;
		const fromForm = now[F] ?? 0;
		const free = before === undefined ? 0 : Math.min(textEnd, fromDisplay, fromForm);
		let freeState = text;
		if (fromForm <= free) freeState = F;
		else if (fromDisplay <= free) freeState = D;

		if (before !== undefined && beforeClue !== undefined && !isBreaking(line)) {
			shapes.measure(before);
			const unfinished = beforeClue.end !== 'final';
			const pass = isOpen(line)
				? continueCost({
						line,
						clue,
						before,
						beforeClue,
						joins: input.joins,
						blank,
						frameTrust: input.frameTrust,
						indents: input.indents,
					})
				: 0;
			const inside = isOpen(line) ? displayCost(line, clue, lines[i + 1]) + cost.displayInside : cost.formInside;
			// The cheapest column to leave for another one.
			let leave = Number.POSITIVE_INFINITY;
			let leaveState = 0;
			for (let w = 0; w < W; w++) {
				const first = (now[w] ?? 0) + shapes.shortFirst(w);
				const short = shapes.shortLater(w);
				const second = (now[W + w] ?? 0) + short;
				const later = (now[2 * W + w] ?? 0) + short;
				const within = now[3 * W + w] ?? 0;
				let stay = second;
				let state = W + w;
				if (later < stay) {
					stay = later;
					state = 2 * W + w;
				}
				if (unfinished && isOpen(before)) {
					const full = line.width >= (columns.widths[w] ?? 0) - 0.5 && w < W - 1 ? cost.displayInsideFull : 0;
					const from = first < stay ? w : state;
					put(next, back, at, 3 * W + w, Math.min(first, stay) + inside + full, from);
				}
				put(next, back, at, 3 * W + w, within + inside - cost.displayInside + 1, 3 * W + w);
				if (within < stay) {
					stay = within;
					state = 3 * W + w;
				}
				if (isOpen(line)) {
					const none = w === W - 1 ? shapes.noColumn(beforeClue) : 0;
					put(next, back, at, W + w, first + pass + none, w);
					put(next, back, at, 2 * W + w, stay + pass + none, state);
				}
				const leaves = [first + cost.widthChangeBehindFirst, second + cost.widthChangeBehindSecond, later];
				for (const [kind, value] of leaves.entries()) {
					if (value < leave) {
						leave = value;
						leaveState = kind * W + w;
					}
				}
			}
			if (isOpen(line)) {
				const change = leave + pass + (line.blanks > 0 ? cost.widthChangeAtBlank : cost.widthChange);
				for (let w = 0; w < W; w++) {
					const extra = w === W - 1 ? shapes.noColumn(beforeClue) : 0;
					put(
						next,
						back,
						at,
						2 * W + w,
						change + extra + cost.widthSupport * (1 - (columns.support[w] ?? 0)),
						leaveState,
					);
				}
			}
		}
		if (isOpen(line)) {
			shapes.measure(line);
			const start = free + startCost(line, clue, input.indents);
			for (let w = 0; w < W; w++) {
				put(next, back, at, w, start + (w === W - 1 ? cost.noColumnStart : 0), freeState);
				next[w] = (next[w] ?? 0) + shapes.overFirst(w);
				const over = shapes.overLater(w);
				next[W + w] = (next[W + w] ?? 0) + over;
				next[2 * W + w] = (next[2 * W + w] ?? 0) + over;
			}
			const display = input.forced.has(i) ? -20 : displayCost(line, clue, lines[i + 1]) + likeFirst(line, columns);
			put(next, back, at, D, Math.min(textEnd, apart) + display, textEnd < apart ? text : apartState);
			if (input.forced.has(i)) for (let w = 0; w < 4 * W; w++) next[w] = Number.POSITIVE_INFINITY;
		} else {
			const through =
				textEnd + (isBreaking(line) && beforeClue?.end === 'none' ? cost.bylineInside - cost.unfinishedEnd : 0);
			put(next, back, at, F, Math.min(through, apart), through < apart ? text : apartState);
			if (before === undefined) next[F] = 0;
		}
		[now, next] = [next, now];
		rebase(now);
	}
	closePage(now, input, W);
	return trace(back, now, lines.length, W);
}

/** A paragraph that the page's end cuts off is as unfinished as any other. */
function closePage(costs: Float64Array, {lines, clues}: LatticeInput, W: number): void {
	const clue = clues.at(-1);
	if (lines.length === 0 || clue === undefined) return;
	const end = endCost(clue);
	for (let s = 0; s < 3 * W; s++)
		costs[s] = (costs[s] ?? 0) + (s < 2 * W ? end : cost.paragraphEnd + cost.unfinishedEnd);
}

/** Keeps the sums near zero, so that a page of a million lines loses no precision. */
function rebase(costs: Float64Array): void {
	const least = costs[bestOf(costs, 0, costs.length)] ?? 0;
	if (least < Number.POSITIVE_INFINITY) for (let s = 0; s < costs.length; s++) costs[s] = (costs[s] ?? 0) - least;
}

const isOpen = (line: Line): boolean => line.form === undefined || line.form.kind === 'name';
/** A byline, a jump or a label never stands inside a paragraph; furniture and captions may. */
const isBreaking = ({form}: Line): boolean =>
	form !== undefined &&
	(form.kind === 'byline' || form.kind === 'jump' || form.kind === 'standfirst-label' || form.kind === 'standing-head');

function put(costs: Float64Array, back: Uint8Array, at: number, state: number, value: number, from: number): void {
	if (!(value < (costs[state] ?? 0))) return;
	costs[state] = value;
	back[at + state] = from;
}

/** A display line just as wide as an indented first line may be one. */
function likeFirst({width, squeeze}: Line, {widths, support}: ColumnWidths): number {
	for (let w = 0; w < widths.length - 1; w++) {
		if ((support[w] ?? 0) > 0.2 && Math.abs((widths[w] ?? 0) - cost.indent - width) <= 0.5 + squeeze)
			return cost.displayLikeFirstLine;
	}
	return 0;
}

/** The kinds of state in their order: first line, second, later, display inside a paragraph. */
const roleOfKind = [LineRole.first, LineRole.later, LineRole.later, LineRole.displayInside];

function trace(back: Uint8Array, last: Float64Array, count: number, W: number): Reading {
	const roles = new Uint8Array(count);
	const columns = new Uint8Array(count);
	const S = last.length;
	let state = bestOf(last, 0, S);
	const total = last[state] ?? 0;
	for (let i = count - 1; i >= 0; i--) {
		const kind = Math.min(4, Math.floor(state / W));
		columns[i] = kind === 4 ? W - 1 : state % W;
		roles[i] = state === 4 * W + 1 ? LineRole.form : (roleOfKind[kind] ?? LineRole.display);
		state = back[i * S + state] ?? 0;
	}
	return {roles, columns, cost: total};
}
