import type {ClassifiedLine} from './classify-lines.ts';
import {fillNameplate, labelHotlines} from './nameplate-zone.ts';

/** How many lines from a page's first or last line still count as its edge. */
const edge = 12;
/** Blank lines that part a folio's pieces. */
const nearBlanks = 3;

const isFurniture = (line: ClassifiedLine | undefined): boolean => line?.furniture !== undefined;
const isSure = (line: ClassifiedLine | undefined): boolean => line?.furniture?.sure === true;

/**
 * 报头, 报眉 – settles what one line alone cannot: a bare date, number, section or paper's name is furniture only at
 * the page's edge and in company; a nameplate takes in the short lines inside it.
 */
export function settleFurniture(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
	const settled = [...lines];
	for (let at = 0; at < settled.length; at++) {
		const line = settled[at];
		if (line === undefined || !isFurniture(line) || isSure(line)) continue;
		if (!isPlaced(settled, at)) settled[at] = release(line);
	}
	return labelHotlines(fillNameplate(settled));
}

/** A weak line stands in a chain of furniture that has a sure member, or whose members together make a date or page. */
function isPlaced(lines: readonly ClassifiedLine[], at: number): boolean {
	const chain: ClassifiedLine[] = [];
	let from = at;
	while (from > 0 && at - from < edge && isFurniture(lines[from - 1]) && (lines[from]?.blanks ?? 0) <= nearBlanks)
		from--;
	for (let i = from; i < lines.length && i - from < edge && isFurniture(lines[i]); i++) {
		const line = lines[i];
		if (line === undefined || (i > at && line.blanks > nearBlanks)) break;
		chain.push(line);
	}
	if (chain.some(isSure)) return true;
	const atEdge = at < edge || at >= lines.length - edge;
	const dated = chain.some(({furniture}) =>
		furniture?.found.some(name => name.startsWith('full date') || name === 'weekday'),
	);
	return (
		atEdge && (chain.length >= 2 ? dated || chain.some(({furniture}) => furniture?.pageNumber !== undefined) : dated)
	);
}

function release({furniture: _, ...line}: ClassifiedLine): ClassifiedLine {
	return {...line, form: undefined};
}
