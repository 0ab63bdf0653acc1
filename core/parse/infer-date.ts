import type {IsoDay} from '../newspaper/ids.ts';
import type {IssueDate} from '../newspaper/page.ts';
import {addDays, type Day, isDay, lunarOf, newYearsEve, normaliseLunarDay, weekdayOf} from '../text/lunar-date.ts';
import {type NamedDay, readNamedDays, readNamedYears} from './named-days.ts';

/** The days the issue may be of, and the printed day the range rests on. */
export type InferredDate = {readonly date: IssueDate; readonly evidence: string};

export type DateInference = {
	readonly inferred: InferredDate | undefined;
	/** Days named without a year that fits, for the doubt. */
	readonly found: readonly string[];
};

/** A daily prints what happened on the next day, or the day after. */
const earliestAfter = 1;
const latestAfter = 2;
/** Months apart at which December and January are neighbours. */
const turnOfYear = 8;

export const toIsoDay = ({year, month, day}: Day): IsoDay =>
	`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDay;

/** Infers the issue's days from the latest past day that its texts name. */
export function inferDate(texts: readonly string[]): DateInference {
	const days = texts.flatMap(readNamedDays);
	const past = days.filter(({role}) => role === 'past');
	const found = [...new Set(past.map(({printed}) => printed))];
	const latest = latestOf(past);
	if (latest === undefined) return {inferred: undefined, found};
	const year = latest.year ?? inferYear(latest, days, texts);
	if (year === undefined || !isDay({year, month: latest.month, day: latest.day})) return {inferred: undefined, found};
	const day = {year, month: latest.month, day: latest.day};
	return {
		inferred: {
			date: {
				earliest: toIsoDay(addDays(day, earliestAfter)),
				latest: toIsoDay(addDays(day, latestAfter)),
				exact: false,
			},
			evidence: latest.printed,
		},
		found,
	};
}

/**
 * The latest of days that mostly lack a year; around the turn of the year January follows December. A day with a year
 * counts where no later year is printed with a day: 2018年1月1日 beside 2022年9月6日 is history.
 */
function latestOf(days: readonly NamedDay[]): NamedDay | undefined {
	const latestYear = days.reduce((latest, {year}) => Math.max(latest, year ?? 0), 0);
	const undated = days.filter(({year}) => year === undefined);
	const months = undated.map(({month}) => month);
	const first = months.reduce((least, month) => Math.min(least, month), 12);
	const last = months.reduce((most, month) => Math.max(most, month), 1);
	const turns = last - first >= turnOfYear;
	const rank = ({month, day}: NamedDay): number => (turns && month <= 3 ? month + 12 : month) * 32 + day;
	const latest = (pool: readonly NamedDay[]): NamedDay | undefined =>
		pool.reduce<NamedDay | undefined>(
			(best, day) => (best === undefined || rank(day) > rank(best) ? day : best),
			undefined,
		);
	const open = latest(undated);
	const dated = latest(days.filter(({year}) => year === latestYear && latestYear > 0));
	if (open === undefined || dated === undefined) return open ?? dated;
	// With nothing but days of the last few weeks the dated one is of the same year.
	const near = Math.abs(rank(dated) - rank(open)) <= 2 * 32;
	return near && rank(dated) >= rank(open) ? dated : open;
}

function inferYear(latest: NamedDay, days: readonly NamedDay[], texts: readonly string[]): number | undefined {
	const years = texts.flatMap(readNamedYears);
	const named = new Set(years.map(({year}) => year));
	const glossed = yearByGlosses(days, candidatesNear(named));
	if (glossed !== undefined) return isAheadOf(glossed.day, latest) ? glossed.year : glossed.year - 1;
	const own = years.filter(({role}) => role === 'own').map(({year}) => year);
	return own.length === 0 ? undefined : own.reduce((latest, year) => Math.max(latest, year), 0);
}

/** Whether the glossed day lies behind the latest past day in one year: 2月2日 behind 1月21日. */
const isAheadOf = (glossed: NamedDay, latest: NamedDay): boolean =>
	glossed.month > latest.month || (glossed.month === latest.month && glossed.day >= latest.day);

/** Years a gloss may mean: those the text names and their neighbours, or the last three decades. */
function candidatesNear(named: ReadonlySet<number>): number[] {
	if (named.size === 0) return Array.from({length: 40}, (_, i) => 2000 + i);
	return [...new Set([...named].flatMap(year => [year - 1, year, year + 1]))].sort((a, b) => a - b);
}

/** The one year in which every lunar and weekday gloss is right: `1月21日(除夕)`. */
function yearByGlosses(
	days: readonly NamedDay[],
	candidates: readonly number[],
): {year: number; day: NamedDay} | undefined {
	const glossed = days
		.filter(({lunar, weekday, year}) => year === undefined && (lunar !== undefined || weekday !== undefined))
		.slice(0, 12);
	const [first] = glossed;
	if (first === undefined) return undefined;
	const fits = candidates.filter(year => glossed.every(day => fitsYear(day, year)));
	return fits.length === 1 && fits[0] !== undefined ? {year: fits[0], day: first} : undefined;
}

function fitsYear({month, day, lunar, weekday}: NamedDay, year: number): boolean {
	const date = {year, month, day};
	if (!isDay(date)) return false;
	if (weekday !== undefined) return weekdayOf(date) === weekday;
	if (lunar === '除夕') {
		const eve = newYearsEve(year);
		return eve.month === month && eve.day === day;
	}
	return lunar === undefined || lunarOf(date).day.endsWith(normaliseLunarDay(lunar.replace(/^农历/u, '')));
}
