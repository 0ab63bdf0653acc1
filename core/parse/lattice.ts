import type {BlankHabit} from './blank-habit.ts';
import type {ColumnWidths} from './column-widths.ts';
import {lattice as cost} from './costs.ts';
import {displayCost} from './display-cost.ts';
import {endCost, likeFirstCost, repeatedCost} from './lattice-costs.ts';
import {changeWidth, enterDisplay, enterForm, enterParagraph, type Position, runOn} from './lattice-steps.ts';
import type {Line} from './line.ts';
import type {LineClues} from './line-clues.ts';
import {createShapes, measureShapes} from './line-shapes.ts';
import {advance, createTrellis, displayState, formState, Kind, type Trellis, walkBack} from './trellis.ts';
import type {WordJoins} from './word-joins.ts';

/** What a line is in its column. */
export const LineRole = {first: 1, later: 2, display: 3, displayInside: 4, form: 5} as const;

/** The reading of all lines: roles, and each line's column as an index into the widths (the last is no column). */
export type Reading = {readonly roles: Uint8Array; readonly columns: Uint8Array};

export type LatticeInput = {
	readonly lines: readonly Line[];
	readonly clues: readonly LineClues[];
	readonly columns: ColumnWidths;
	readonly blanks: BlankHabit;
	readonly joins: WordJoins;
	/** For each line, the share of its words that its neighbours repeat, 0 to 1. */
	readonly repeats: Float64Array;
	/** How far a frame's first space can be trusted to start something new, 0 to 1. */
	readonly frameTrust: number;
	/** The page prints its indents. */
	readonly indents: boolean;
};

/** 一次维特比 – reads columns, paragraphs and display lines together in one pass. */
export function readLattice(input: LatticeInput): Reading {
	const {lines, clues, columns} = input;
	const trellis = createTrellis(columns.widths.length, lines.length);
	let before = createShapes(columns.widths.length);
	let here = createShapes(columns.widths.length);
	for (let i = 0; i < lines.length; i++) {
		const [line, clue] = [lines[i], clues[i]];
		if (line === undefined || clue === undefined) break;
		trellis.next.fill(Number.POSITIVE_INFINITY);
		const open = isOpen(line);
		if (open) measureShapes(line, columns, here);
		const position: Position = {
			line,
			clue,
			before: lines[i - 1],
			beforeClue: clues[i - 1],
			at: i * trellis.states,
			open,
			blank: i === 0 ? 0 : input.blanks(line.blanks, clue.start === 'quote'),
			display: open ? displayCost(line, clue, lines[i + 1]) + repeatedCost(input.repeats[i] ?? 0) : 0,
			likeFirst: open ? likeFirstCost(line, columns) : 0,
		};
		if (!isBreaking(line)) {
			runOn(trellis, position, input, before);
			if (open) changeWidth(trellis, position, input, before);
		}
		if (open) {
			enterParagraph(trellis, position, input, here);
			enterDisplay(trellis, position);
		} else enterForm(trellis, position, isBreaking(line));
		advance(trellis);
		[before, here] = [here, before];
	}
	closePage(trellis, clues.at(-1));
	return trace(trellis, lines.length);
}

/** A paragraph that the page's end cuts off is as unfinished as any other. */
function closePage({now, widths}: Trellis, clue: LineClues | undefined): void {
	if (clue === undefined) return;
	const end = endCost(clue);
	for (let s = 0; s < Kind.inside * widths; s++) now[s] = (now[s] ?? 0) + end;
	const open = cost.paragraphEnd + cost.unfinishedEnd;
	for (let s = Kind.inside * widths; s < (Kind.inside + 1) * widths; s++) now[s] = (now[s] ?? 0) + open;
}

const isOpen = (line: Line): boolean => line.form === undefined || line.form.kind === 'name';
/** A byline, a jump or a label never stands inside a paragraph; furniture and captions may. */
const isBreaking = ({form}: Line): boolean =>
	form !== undefined &&
	(form.kind === 'byline' || form.kind === 'jump' || form.kind === 'standfirst-label' || form.kind === 'standing-head');

const roleOfKind = [LineRole.first, LineRole.later, LineRole.later, LineRole.displayInside];

function trace(trellis: Trellis, count: number): Reading {
	const roles = new Uint8Array(count);
	const columns = new Uint8Array(count);
	const {widths} = trellis;
	walkBack(trellis, count, (line, state) => {
		const single = state >= displayState(trellis);
		columns[line] = single ? widths - 1 : state % widths;
		if (single) roles[line] = state === formState(trellis) ? LineRole.form : LineRole.display;
		else roles[line] = roleOfKind[Math.floor(state / widths)] ?? LineRole.later;
	});
	return {roles, columns};
}
