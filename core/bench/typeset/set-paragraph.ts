/** Sets paragraphs into a run of columns, whose width may change at a column's edge. */
import {breakLines} from './break-lines.ts';
import type {Owner, PrintedLine} from './printed-line.ts';
import type {Random} from './random.ts';
import {spaceLine} from './space-line.ts';
import type {Style} from './style.ts';

export type Columns = {
	/** The measure of the next line, and whether it is the first of a new column. */
	readonly take: () => {readonly width: number; readonly edge: boolean};
	/** The measure without taking a line. */
	readonly width: () => number;
};

export function createColumns(style: Style, random: Random): Columns {
	const [own = 17, ...others] = style.widths;
	let width = others.length > 0 && random.chance(style.otherWidth) ? random.pick(others) : own;
	const height = random.int(...style.columnLines);
	// An article's first column is often cut short by its heading or a picture.
	let left = random.int(Math.ceil(height / 3), height);
	return {
		width: () => width,
		take: () => {
			const edge = left <= 0;
			if (edge) {
				left = height;
				if (random.chance(style.widthChange)) width = random.pick(style.widths);
			}
			left--;
			return {width, edge};
		},
	};
}

export type Setter = {readonly style: Style; readonly columns: Columns; readonly owner: Owner; readonly random: Random};

/** `indent` false for text that a part of its own opens (captions, standfirsts). */
export function setParagraph(text: string, opens: PrintedLine['gap'], setter: Setter): PrintedLine[] {
	const {style, columns, owner, random} = setter;
	if (!style.wrapped) return setUnwrapped(text, opens, setter);
	const edges: boolean[] = [];
	const next = () => {
		const {width, edge} = columns.take();
		const first = edges.length === 0;
		edges.push(edge);
		return first ? width - indentOf(text, style) : width;
	};
	const lines = breakLines(text, {next, squeeze: style.squeeze, hyphenate: style.hyphenate}, random);
	return lines.map((line, at) => {
		const printed = spaceLine(line, style.spacing, random);
		const edge = edges[at] === true;
		return {text: printed, owner, frame: edge, gap: gapOf({at, edge, opens, printed})};
	});
}

// An opening quotation mark is set half its width at a line's start: the first line gains half an em.
const indentOf = (text: string, style: Style): number => (/^[“‘（《]/u.test(text) ? style.indent - 0.5 : style.indent);

function gapOf({
	at,
	edge,
	opens,
	printed,
}: {
	at: number;
	edge: boolean;
	opens: PrintedLine['gap'];
	printed: string;
}): PrintedLine['gap'] {
	if (at === 0) return opens;
	if (edge) return 'column';
	return printed.startsWith('“') ? 'quote' : 'line';
}

/** One line a paragraph; a column's edge still cuts some in mid-sentence. */
function setUnwrapped(text: string, opens: PrintedLine['gap'], {owner, random}: Setter): PrintedLine[] {
	if (text.length < 150 || !random.chance(0.12)) return [{text, gap: opens, owner}];
	const at = random.int(60, text.length - 40);
	const cut = [at, at + 1, at + 2, at + 3, at + 4].find(place =>
		/^\p{Script=Han}{2}$/u.test(text.slice(place - 1, place + 1)),
	);
	if (cut === undefined) return [{text, gap: opens, owner}];
	return [
		{text: text.slice(0, cut), gap: opens, owner},
		{text: text.slice(cut), gap: 'column', owner},
	];
}
