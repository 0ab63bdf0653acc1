import type {ClassifiedLine} from './classify-lines.ts';
import {foldCaptions} from './fold-captions.ts';
import {LineRole, type Reading} from './lattice.ts';
import {isOrdinal} from './ordinal.ts';
import {pointAside} from './point-aside.ts';
import {isPlainCaption} from './read-caption.ts';

/** 正文段 as line indices; `inside` are display or furniture lines that interrupt it. */
export type ParagraphAtom = {
	readonly lines: readonly number[];
	readonly inside: readonly number[];
	readonly column: number;
};

export type GapItemKind =
	| 'display'
	| 'byline'
	| 'name'
	| 'jump'
	| 'label'
	| 'standing'
	| 'pointer'
	| 'shadow'
	| 'standfirst'
	| 'caption'
	/** An ordinal subhead right over the text, under its heading. */
	| 'subhead';

/** Something printed between two paragraphs. A standfirst holds all its lines. */
export type GapItem = {readonly kind: GapItemKind; readonly lines: readonly number[]};

/** What stands before paragraph `at`; the last gap stands behind all paragraphs. */
export type Gap = {readonly items: readonly GapItem[]};

export type Atoms = {
	readonly paragraphs: readonly ParagraphAtom[];
	readonly gaps: readonly Gap[];
	readonly furniture: readonly number[];
};

const itemOf: Partial<Record<string, GapItemKind>> = {
	byline: 'byline',
	name: 'name',
	jump: 'jump',
	pointer: 'pointer',
	'standfirst-label': 'label',
	'standing-head': 'standing',
	shadow: 'shadow',
};

type Builder = {lines: number[]; inside: number[]; column: number};

/** Gathers the lattice's reading into paragraphs and the gaps between them; furniture is set apart. */
export function gatherAtoms(lines: readonly ClassifiedLine[], {roles, columns}: Reading): Atoms {
	const paragraphs: Builder[] = [];
	const gaps: {items: GapItem[]}[] = [{items: []}];
	const furniture: number[] = [];
	let open: Builder | undefined;
	for (const [at, line] of lines.entries()) {
		const role = roles[at];
		if (role === LineRole.first || (role === LineRole.later && open === undefined)) {
			open = {lines: [at], inside: [], column: columns[at] ?? 0};
			paragraphs.push(open);
			gaps.push({items: []});
		} else if (role === LineRole.later) {
			open?.lines.push(at);
		} else if (line.furniture !== undefined) {
			furniture.push(at);
		} else if (role === LineRole.displayInside && open !== undefined) {
			open.inside.push(at);
		} else {
			open = undefined;
			const kind = itemOf[line.form?.kind ?? ''] ?? (isPlainCaption(line.text) ? 'caption' : 'display');
			const items = gaps.at(-1)?.items;
			if (kind === 'pointer' && items !== undefined) pointBack(items, lines, at);
			items?.push({kind, lines: [at]});
		}
	}
	const atoms = foldCaptions(foldStandfirsts({paragraphs, gaps, furniture}), lines);
	return {...atoms, gaps: atoms.gaps.map(({items}) => ({items: setOrdinals(pointAside(items, lines), lines)}))};
}

/** A teaser of two lines ends in its pointer: `宏伟蓝图催人奋进`, `砥砺奋进续写华章►4版`. */
function pointBack(items: GapItem[], lines: readonly ClassifiedLine[], at: number): void {
	const last = items.at(-1);
	const line = last?.lines[0];
	if (last?.kind !== 'display' || line !== at - 1 || (lines[at]?.blanks ?? 1) > 0 || lines[at]?.frame) return;
	items[items.length - 1] = {kind: 'pointer', lines: last.lines};
}

/** `一、堂屋里的第一盏灯` right over the text belongs to it, not to the heading above. */
function setOrdinals(items: readonly GapItem[], lines: readonly ClassifiedLine[]): readonly GapItem[] {
	const last = items.at(-1);
	if (items.length < 2 || last?.kind !== 'display' || !isOrdinal(lines[last.lines[0] ?? -1]?.tight ?? '')) return items;
	return [...items.slice(0, -1), {kind: 'subhead', lines: last.lines}];
}

/** At most this many paragraphs stand in a box under 阅读提示. */
const standfirstParagraphs = 2;

/** The paragraph behind a standfirst label is the standfirst: it becomes an item of its gap. */
function foldStandfirsts({paragraphs, gaps, furniture}: Atoms): Atoms {
	if (!gaps.some(({items}) => items.at(-1)?.kind === 'label')) return {paragraphs, gaps, furniture};
	const kept: ParagraphAtom[] = [];
	const folded: {items: GapItem[]}[] = [{items: [...(gaps[0]?.items ?? [])]}];
	for (const [at, paragraph] of paragraphs.entries()) {
		const gap = folded.at(-1);
		const behind = gaps[at + 1]?.items ?? [];
		const labelled = gap?.items.findLastIndex(({kind}) => kind === 'label') ?? -1;
		const boxed = labelled >= 0 ? (gap?.items.slice(labelled + 1) ?? []) : [];
		const isBoxed =
			labelled >= 0 &&
			boxed.every(({kind}) => kind === 'standfirst') &&
			boxed.length < standfirstParagraphs &&
			behind.length > 0;
		if (isBoxed && gap !== undefined) {
			gap.items.push(
				{kind: 'standfirst', lines: [...paragraph.lines, ...paragraph.inside].sort((a, b) => a - b)},
				...behind,
			);
			continue;
		}
		kept.push(paragraph);
		folded.push({items: [...behind]});
	}
	return {paragraphs: kept, gaps: folded, furniture};
}
