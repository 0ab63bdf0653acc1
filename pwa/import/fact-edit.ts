/** What a person types for a page's facts, read leniently and checked: a fact is what ids and the calendar are built from. */
import type {IsoDay, PageNumber} from '@jianbao/core/newspaper/ids';
import {toPageNumber} from '@jianbao/core/newspaper/page-number';

export type FieldProblem = 'too-long' | 'not-a-page-number' | 'not-a-day' | 'future' | 'order';
export type Field<T> = {readonly value: T | undefined} | {readonly problem: FieldProblem};

/** Longest name we know has 21 characters (a county's 融媒体中心 edition); 40 keeps ids and rows readable. */
const longestName = 40;

const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** 报名 or 版名. Empty takes the name away. */
export function readName(text: string): Field<string> {
	const name = oneLine(text);
	if ([...name].length > longestName) return {problem: 'too-long'};
	return {value: name || undefined};
}

/** 版次, as printed without leading zeros. */
export function readPageNumber(text: string): Field<PageNumber> {
	if (!oneLine(text)) return {value: undefined};
	const value = toPageNumber(text);
	return value === undefined ? {problem: 'not-a-page-number'} : {value};
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/u;

/** A day that the calendar has: 2022-02-30 is none. */
export function toIsoDay(text: string): IsoDay | undefined {
	if (!isoDay.test(text)) return undefined;
	const time = Date.parse(text + 'T00:00:00Z');
	return new Date(time || 0).toISOString().startsWith(text) ? (text as IsoDay) : undefined;
}

export type DayRange = {readonly earliest: IsoDay; readonly latest: IsoDay};

/** 日期: one day, or the first and the last that it may be. `today` because no paper is of tomorrow's tomorrow. */
export function readDays(from: string, to: string, today: IsoDay): Field<DayRange> {
	if (!from && !to) return {value: undefined};
	const earliest = toIsoDay(from);
	const latest = to ? toIsoDay(to) : earliest;
	if (!earliest || !latest) return {problem: 'not-a-day'};
	if (latest < earliest) return {problem: 'order'};
	// An early edition carries tomorrow's date; the day after that is a slip of the finger.
	if (earliest > addDays(today, 1)) return {problem: 'future'};
	return {value: {earliest, latest}};
}

export function addDays(day: IsoDay, days: number): IsoDay {
	return new Date(Date.parse(day + 'T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10) as IsoDay;
}

/** The days of a range for a person to pick from; none where the range is too long to be a choice. */
export function daysOf({earliest, latest}: DayRange, most = 10): readonly IsoDay[] {
	const days: IsoDay[] = [];
	for (let day = earliest; day <= latest; day = addDays(day, 1)) {
		if (days.length === most) return [];
		days.push(day);
	}
	return days;
}
