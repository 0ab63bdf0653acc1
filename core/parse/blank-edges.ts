import type {Atoms} from './atoms.ts';
import type {ClassifiedLine} from './classify-lines.ts';

/** Where a gap's blank lines part two articles, and how far this page's blanks can be trusted with it. */
export type BlankEdge = {
	/** How many of the gap's display lines stand before its widest blank; -1 where no blank is wider than the others. */
	readonly before: number;
	/** 0 to 1: the share of gaps with display type in which one blank is the widest. */
	readonly trust: number;
};

/** Gaps to start from, so that a page with two of them decides nothing. */
const priorGaps = 3;

/**
 * 空行为界 – some extractions print blank lines between articles only, or more of them there: the widest blank of a gap
 * then parts a heading behind its text from the next one's, and a headline from a subhead.
 */
export function readBlankEdges(atoms: Atoms, lines: readonly ClassifiedLine[]): BlankEdge[] {
	let clear = 0;
	let spaced = 0;
	const found = atoms.gaps.map(({items}, at) => {
		const displays: number[] = [];
		const blanks: number[] = [];
		let passed = 0;
		for (const item of items) {
			blanks.push(lines[item.lines[0] ?? -1]?.blanks ?? 0);
			displays.push(passed);
			if (item.kind === 'display') passed += item.lines.length;
		}
		const first = lines[atoms.paragraphs[at]?.lines[0] ?? -1];
		if (first !== undefined) {
			blanks.push(first.blanks);
			displays.push(passed);
		}
		// Over the page's first line stands no text.
		if (at === 0) blanks[0] = 0;
		const widest = blanks.reduce((a, b) => Math.max(a, b), 0);
		if (widest === 0 || passed === 0) return -1;
		const unique = blanks.indexOf(widest) === blanks.lastIndexOf(widest);
		if (at > 0 && first !== undefined) {
			spaced++;
			if (unique) clear++;
		}
		return unique ? (displays[blanks.indexOf(widest)] ?? -1) : -1;
	});
	const trust = clear / (spaced + priorGaps);
	return found.map(before => ({before, trust}));
}
