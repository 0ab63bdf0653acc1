import type {IssueDate} from '../newspaper/page.ts';
import {type Day, isDay, lunarOf, normaliseLunarDay, weekdayOf} from '../text/lunar-date.ts';
import {toIsoDay} from './infer-date.ts';
import type {CalendarPrint} from './read-calendar.ts';

/** Joins what several nameplate lines print of the calendar; the first to print a part wins. */
export function mergeCalendars(prints: readonly CalendarPrint[]): CalendarPrint {
	const merged: CalendarPrint = {};
	for (let at = prints.length - 1; at >= 0; at--) Object.assign(merged, prints[at]);
	return merged;
}

/** The printed date: full, or year and month that weekday and lunar day complete to the one day that fits. */
export function resolvePrintedDate(print: CalendarPrint): IssueDate | undefined {
	const {year, month, day} = print;
	if (year === undefined || month === undefined) return undefined;
	if (day !== undefined) return isDay({year, month, day}) ? exactly({year, month, day}) : undefined;
	if (print.weekday === undefined && print.lunarDay === undefined) return undefined;
	const fits = Array.from({length: 31}, (_, i) => ({year, month, day: i + 1})).filter(
		date => isDay(date) && agrees(date, print),
	);
	return fits.length === 1 && fits[0] !== undefined ? exactly(fits[0]) : undefined;
}

function exactly(day: Day): IssueDate {
	return {earliest: toIsoDay(day), latest: toIsoDay(day), exact: true};
}

function agrees(day: Day, {weekday, lunarDay}: CalendarPrint): boolean {
	if (weekday !== undefined && weekdayOf(day) !== weekday) return false;
	return lunarDay === undefined || lunarOf(day).day === normaliseLunarDay(lunarDay);
}
