import {type Atoms, type GapItem, gatherAtoms} from './atoms.ts';
import {learnBlankHabit} from './blank-habit.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import {readColumnWidths} from './column-widths.ts';
import {type Cut, cutPage} from './cut.ts';
import {prepareCut} from './cut-problem.ts';
import {learnFrameTrust} from './frame-habit.ts';
import {readGapFacts} from './gap-facts.ts';
import {readLattice} from './lattice.ts';
import {readClues} from './line-clues.ts';
import {readRepeats} from './line-repeats.ts';
import {collectWordJoins} from './word-joins.ts';

/** A page's paragraphs, the articles they are cut into, and the captions that belong to each. */
export type Structure = {
	readonly atoms: Atoms;
	readonly cut: Cut;
	readonly captions: ReadonlyMap<number, readonly GapItem[]>;
};

/** A page that prints at least this share of its paragraphs' indents is read by them. */
const indentedLines = 3;

/** Lattice, then cut. */
export function structurePage(lines: readonly ClassifiedLine[]): Structure {
	const clues = readClues(lines);
	const frameTrust = learnFrameTrust(lines, clues);
	const reading = readLattice({
		lines,
		clues,
		columns: readColumnWidths(lines, clues),
		blanks: learnBlankHabit(lines, clues),
		joins: collectWordJoins(lines),
		repeats: readRepeats(lines),
		frameTrust,
		indents: lines.filter(({indented, form}) => indented && form === undefined).length >= indentedLines,
	});
	const atoms = gatherAtoms(lines, reading);
	const cut = cutPage(prepareCut(atoms, readGapFacts(atoms, lines, frameTrust > 0.4), lines));
	return {atoms, cut, captions: giveCaptions(atoms, cut)};
}

const isCaption = ({kind}: GapItem): boolean => kind === 'shadow' || kind === 'caption';

/** Captions printed between texts go to the article before them, or to the one whose heading stands above them. */
function giveCaptions(atoms: Atoms, cut: Cut): Map<number, GapItem[]> {
	const given = new Map<number, GapItem[]>();
	for (const [at, gap] of atoms.gaps.entries()) {
		if (cut.articles.length === 0 || !gap.items.some(isCaption)) continue;
		const next = cut.articles.findIndex(({from}) => from === at);
		const heading = new Set(cut.articles[next]?.leading);
		const before = Math.max(
			0,
			cut.articles.findLastIndex(({from}) => from < at),
		);
		let owner = before;
		for (const item of gap.items) {
			if (item.lines.some(line => heading.has(line))) owner = next;
			if (isCaption(item)) given.set(owner, [...(given.get(owner) ?? []), item]);
		}
	}
	return given;
}
