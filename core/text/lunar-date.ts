import {Lunar, Solar} from 'lunar-typescript';

/** A day of the common calendar. */
export type Day = {readonly year: number; readonly month: number; readonly day: number};

const milliseconds = 86_400_000;
const toTime = ({year, month, day}: Day): number => Date.UTC(year, month - 1, day);

/** Whether the calendar has this day: 2月30日 is none. */
export function isDay({year, month, day}: Day): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 0 is 星期日. */
export const weekdayOf = (day: Day): number => new Date(toTime(day)).getUTCDay();

export function addDays(day: Day, count: number): Day {
	const date = new Date(toTime(day) + count * milliseconds);
	return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

/** The library computes a whole lunar year for each question: remembered, a page's dozen glosses cost one. */
const lunarDays = new Map<number, {readonly year: string; readonly day: string}>();
const eves = new Map<number, Day>();
const remembered = 4000;

function remember<K, V>(memo: Map<K, V>, key: K, compute: () => V): V {
	const known = memo.get(key);
	if (known !== undefined) return known;
	if (memo.size >= remembered) memo.clear();
	const value = compute();
	memo.set(key, value);
	return value;
}

/** `{2022, 6, 13}` → lunar year 壬寅, month and day 五月十五; month as printed, 正月 and 腊月 included. */
export function lunarOf({year, month, day}: Day): {readonly year: string; readonly day: string} {
	return remember(lunarDays, year * 400 + month * 32 + day, () => {
		const lunar = Solar.fromYmd(year, month, day).getLunar();
		return {year: lunar.getYearInGanZhi(), day: `${lunar.getMonthInChinese()}月${lunar.getDayInChinese()}`};
	});
}

/** The day of 除夕 that ends the winter of this year's first weeks. */
export function newYearsEve(year: number): Day {
	return remember(eves, year, () => {
		const first = Lunar.fromYmd(year, 1, 1).getSolar();
		return addDays({year: first.getYear(), month: first.getMonth(), day: first.getDay()}, -1);
	});
}

const aliases: readonly (readonly [RegExp, string])[] = [
	[/^一月/u, '正月'],
	[/^十一月/u, '冬月'],
	[/^十二月/u, '腊月'],
	[/廿/u, '廿'],
	[/二十(?=.)/u, '廿'],
];

/** One spelling for lunar days: 十二月二十三 and 腊月廿三 are the same. */
export function normaliseLunarDay(text: string): string {
	let out = text;
	for (const [pattern, form] of aliases) out = out.replace(pattern, form);
	return out;
}
