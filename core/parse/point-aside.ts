import type {GapItem} from './atoms.ts';
import type {ClassifiedLine} from './classify-lines.ts';

/** `前四个月快递业务量增长18.3%（3）`: a page's number without 版, or the third part of a series. */
const bareNumber = /[（(][A-Z]?\d{1,2}[）)]$/u;

/**
 * 导读 – a line that ends in a bare number points to another page where more display type stands behind it, apart, or
 * where a neighbour does the same; alone over its text it heads a series.
 */
export function pointAside(items: readonly GapItem[], lines: readonly ClassifiedLine[]): readonly GapItem[] {
	const numbered = items.map(
		item => item.kind === 'display' && bareNumber.test(lines[item.lines[0] ?? -1]?.tight ?? ''),
	);
	if (!numbered.includes(true)) return items;
	const last = items.findLastIndex(({kind}) => kind === 'display');
	const several = numbered.filter(Boolean).length + items.filter(({kind}) => kind === 'pointer').length > 1;
	const points = items.map((_, at) => {
		const behind = lines[items[at + 1]?.lines[0] ?? -1];
		const apart = behind !== undefined && (behind.blanks > 0 || behind.frame);
		return numbered[at] === true && (several || (at < last && apart));
	});
	return items.map((item, at) => {
		// Its first line, where it has two.
		const under = lines[items[at + 1]?.lines[0] ?? -1];
		const opens = item.kind === 'display' && points[at + 1] && under?.blanks === 0 && !under.frame;
		return points[at] || opens ? {kind: 'pointer', lines: item.lines} : item;
	});
}
