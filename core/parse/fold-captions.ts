import {append} from './append.ts';
import type {Atoms, Gap, GapItem, ParagraphAtom} from './atoms.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import {opensAsCaption} from './read-caption.ts';

/** A caption under a heading has no more lines than this. */
const captionLines = 4;

/**
 * A caption that opens with 图为 between a heading and its text or byline is no paragraph but an item of their gap: as
 * a paragraph it was taken for the whole article, and the text behind it for another without a headline.
 */
export function foldCaptions(atoms: Atoms, lines: readonly ClassifiedLine[]): Atoms {
	const {paragraphs, gaps, furniture} = atoms;
	const folds = paragraphs.map((paragraph, at) => isUnderHeading(paragraph, gaps[at], gaps[at + 1], lines));
	// Text must follow.
	if (paragraphs.length > 0) folds[paragraphs.length - 1] = false;
	if (!folds.includes(true)) return atoms;
	const kept: ParagraphAtom[] = [];
	const folded: {items: GapItem[]}[] = [{items: [...(gaps[0]?.items ?? [])]}];
	for (const [at, paragraph] of paragraphs.entries()) {
		const behind = gaps[at + 1]?.items ?? [];
		if (folds[at]) {
			const items = folded.at(-1)?.items ?? [];
			items.push({kind: 'caption', lines: paragraph.lines});
			append(items, behind);
			continue;
		}
		kept.push(paragraph);
		folded.push({items: [...behind]});
	}
	return {paragraphs: kept, gaps: folded, furniture};
}

const isDisplay = ({kind}: GapItem): boolean => kind === 'display';

function isUnderHeading(
	paragraph: ParagraphAtom,
	before: Gap | undefined,
	behind: Gap | undefined,
	lines: readonly ClassifiedLine[],
): boolean {
	if (paragraph.lines.length > captionLines || paragraph.inside.length > 0) return false;
	if (!opensAsCaption(lines[paragraph.lines[0] ?? -1]?.tight ?? '')) return false;
	return before?.items.some(isDisplay) === true && behind?.items.some(isDisplay) === false;
}
