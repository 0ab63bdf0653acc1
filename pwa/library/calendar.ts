/** The library's calendar: which years, months and days hold issues. Pure; ten thousand issues are indexed in one pass. */
import type {IsoDay, IssueId, PublicationId} from '@jianbao/core/newspaper/ids';

/** `2022-06` */
export type IsoMonth = `${number}-${number}`;

/** An issue as its id places it. */
export type IssuePlace = {readonly id: IssueId; readonly publicationId: PublicationId; readonly date?: IsoDay};

export type PublicationCount = {readonly id: PublicationId; readonly name: string | undefined; readonly issues: number};

export type IssueIndex = {
	/** Issues of a day, in the order of the archive. */
	readonly byDay: ReadonlyMap<IsoDay, readonly IssuePlace[]>;
	/** Years that hold issues, newest first, each with its months, earliest first. */
	readonly years: ReadonlyMap<number, readonly number[]>;
	readonly undated: readonly IssuePlace[];
	/** The newest day that holds an issue. */
	readonly newest: IsoDay | undefined;
};

/** Indexes issues that come newest first and undated ones last. */
export function indexIssues(issues: readonly IssuePlace[]): IssueIndex {
	const byDay = new Map<IsoDay, IssuePlace[]>();
	const months = new Map<number, Set<number>>();
	const undated: IssuePlace[] = [];
	for (const issue of issues) {
		if (issue.date === undefined) {
			undated.push(issue);
			continue;
		}
		const sameDay = byDay.get(issue.date);
		if (sameDay) {
			sameDay.push(issue);
			continue;
		}
		byDay.set(issue.date, [issue]);
		const [year, month] = yearAndMonth(issue.date);
		const known = months.get(year);
		if (known) known.add(month);
		else months.set(year, new Set([month]));
	}
	const years = new Map(
		[...months].sort(([left], [right]) => right - left).map(([year, set]) => [year, [...set].sort((a, b) => a - b)]),
	);
	return {byDay, years, undated, newest: issues[0]?.date};
}

/** `临江日报/2022-06-13` → paper and day; an id whose last step is no day is undated. */
export function placeOf(id: IssueId): IssuePlace {
	const at = id.lastIndexOf('/');
	const step = id.slice(at + 1);
	const publicationId = id.slice(0, at) as PublicationId;
	return /^\d{4}-\d{2}-\d{2}$/.test(step) ? {id, publicationId, date: step as IsoDay} : {id, publicationId};
}

/** The papers with their numbers of issues, the fullest first; the unnamed ones last. */
export function countPublications(
	issues: readonly IssuePlace[],
	names: ReadonlyMap<PublicationId, string | undefined>,
): readonly PublicationCount[] {
	const counts = new Map<PublicationId, number>();
	for (const {publicationId} of issues) counts.set(publicationId, (counts.get(publicationId) ?? 0) + 1);
	return [...counts]
		.map(([id, count]) => ({id, name: names.get(id), issues: count}))
		.sort(
			(left, right) => Number(left.name === undefined) - Number(right.name === undefined) || right.issues - left.issues,
		);
}

export function yearAndMonth(day: IsoDay): readonly [year: number, month: number] {
	const [year = 0, month = 1] = day.split('-').map(Number);
	return [year, month];
}

export const toDay = (year: number, month: number, date: number): IsoDay =>
	`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as IsoDay;

/** The weeks of a month, Monday first; places outside the month are undefined. */
export function weeksOf(year: number, month: number): readonly (readonly (IsoDay | undefined)[])[] {
	const first = new Date(Date.UTC(year, month - 1, 1));
	// Years below 100 would be taken for 19xx.
	first.setUTCFullYear(year);
	const before = (first.getUTCDay() + 6) % 7;
	const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
	const weeks: (IsoDay | undefined)[][] = [];
	for (let place = 0; place < before + last; place++) {
		if (place % 7 === 0) weeks.push(Array.from({length: 7}, () => undefined));
		const date = place - before + 1;
		if (date >= 1) (weeks.at(-1) ?? [])[place % 7] = toDay(year, month, date);
	}
	return weeks;
}

/** The day to open when a month is chosen: its newest with an issue. */
export function newestDayOf(index: IssueIndex, year: number, month: number): IsoDay | undefined {
	for (const week of [...weeksOf(year, month)].reverse()) {
		for (const day of [...week].reverse()) {
			if (day !== undefined && index.byDay.has(day)) return day;
		}
	}
	return undefined;
}
