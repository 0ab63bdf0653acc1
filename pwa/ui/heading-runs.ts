/** A heading's lines as runs: a run goes to the next line whole if it fits there, and breaks between its pieces if not. */
import {breakHeading} from './break-heading.ts';
import {joinKnown} from './join-known.ts';

export type Run = {
	/** To be joined by `<wbr>`. */
	readonly pieces: readonly string[];
	/** What parts it from the run before: a space that was printed, or only the chance to break. */
	readonly after: 'space' | 'break';
};

/**
 * Clauses by their printed lines and spaces, and long quotations, each a run of its own. `known` is the article's text
 * without white space: what it says again and again is not torn. A space between Latin words is no clause's end.
 */
export function headingRuns(lines: readonly string[], {known = '', spaced = false} = {}): readonly Run[] {
	const clauses = lines.flatMap((line, at) =>
		clausesOf(line).map((text, index) => ({text, first: index === 0, line: at})),
	);
	return clauses.flatMap(({text, first}, index) => {
		const before = clauses[index - 1]?.text;
		const after = !first || spaced || isApart(before, text) ? 'space' : 'break';
		const runs = partQuotations(joinKnown(breakHeading(text), known));
		return runs.map((pieces, at): Run => ({pieces, after: at === 0 ? after : 'break'}));
	});
}

const latin = /[\w.,:;!?'"’)&+-]/;

/** `一站式办理 一条龙服务` is two clauses, `Open Day 2022` is one. */
function clausesOf(line: string): readonly string[] {
	const clauses: string[] = [];
	for (const part of line.split(/\s+/u).filter(Boolean)) {
		const before = clauses.at(-1);
		if (before !== undefined && latin.test(before.at(-1) ?? '') && latin.test(part.at(0) ?? ''))
			clauses[clauses.length - 1] = `${before} ${part}`;
		else clauses.push(part);
	}
	return clauses;
}

/** Latin ends and begins must not run together where two printed lines meet. */
const isApart = (before = '', after: string): boolean => /[\w.,]$/.test(before) && /^\w/.test(after);

const closes: Readonly<Record<string, string>> = {'“': '”', '《': '》', '「': '」', '『': '』'};

/** A quotation too long to be one piece begins a line of its own, if that keeps more of it together. */
function partQuotations(pieces: readonly string[]): readonly (readonly string[])[] {
	const runs: string[][] = [[]];
	let close: string | undefined;
	for (const piece of pieces) {
		const mark = [...piece].find(character => character in closes);
		const opensLong = close === undefined && mark !== undefined && !piece.includes(closes[mark] ?? '');
		if (opensLong && runs.at(-1)?.length) runs.push([]);
		runs.at(-1)?.push(piece);
		if (opensLong) close = closes[mark];
		if (close === undefined || !piece.includes(close)) continue;
		close = undefined;
		runs.push([]);
	}
	return runs.filter((run, index) => run.length > 0 || (index === 0 && runs.length === 1));
}
