import type {ClassifiedLine} from './classify-lines.ts';
import {fillNameplate, labelHotlines} from './nameplate-zone.ts';

/** How many lines from a page's first or last line still count as its edge. */
const edge = 12;
/** Blank lines that part a folio's pieces. */
const nearBlanks = 3;

const isFurniture = (line: ClassifiedLine | undefined): boolean => line?.furniture !== undefined;
/** `HUAYUAN RIBAO` under the paper's name: no more than its sound. */
const isLatin = (line: ClassifiedLine | undefined): boolean =>
	line !== undefined && line.tight.length <= 24 && /^[A-Z]+$/u.test(line.tight);
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
		const chain = chainOf(settled, at);
		settled[at] = isPlaced(chain, at, settled.length) ? asDay(line, chain) : release(line);
	}
	return labelHotlines(fillNameplate(settled));
}

/** The furniture lines that stand together with this one, few blank lines between them. */
function chainOf(lines: readonly ClassifiedLine[], at: number): ClassifiedLine[] {
	const chain: ClassifiedLine[] = [];
	let from = at;
	while (from > 0 && at - from < edge && isFurniture(lines[from - 1]) && (lines[from]?.blanks ?? 0) <= nearBlanks)
		from--;
	for (let i = from; i < lines.length && i - from < edge && (isFurniture(lines[i]) || isLatin(lines[i])); i++) {
		const line = lines[i];
		if (line === undefined || (i > at && line.blanks > nearBlanks)) break;
		if (isFurniture(line)) chain.push(line);
	}
	return chain;
}

const isDated = ({furniture}: ClassifiedLine): boolean =>
	furniture?.found.some(name => name.startsWith('full date') || name === 'weekday' || name === 'year and month') ??
	false;

/** A weak line stays where its company has a sure member, or makes a date or a page together at the page's edge. */
function isPlaced(chain: readonly ClassifiedLine[], at: number, count: number): boolean {
	if (chain.some(isSure)) return true;
	const atEdge = at < edge || at >= count - edge;
	if (!atEdge) return false;
	return chain.some(isDated) || (chain.length >= 2 && chain.some(({furniture}) => furniture?.pageNumber !== undefined));
}

/** A lone number between year, month and weekday is the day: 2022年6月, 13, 星期一. */
function asDay(line: ClassifiedLine, chain: readonly ClassifiedLine[]): ClassifiedLine {
	const {furniture} = line;
	if (furniture?.found[0] !== 'bare number' || furniture.pageNumber === undefined) return line;
	const opens = chain.some(
		({furniture: other}) => other?.calendar.year !== undefined && other.calendar.day === undefined,
	);
	const day = Number(furniture.pageNumber);
	if (!opens || !(day >= 1 && day <= 31)) return line;
	const {pageNumber: _, ...rest} = furniture;
	return {...line, form: {kind: 'nameplate'}, furniture: {...rest, kind: 'nameplate', calendar: {day}}};
}

function release({furniture: _, ...line}: ClassifiedLine): ClassifiedLine {
	return {...line, form: undefined};
}
