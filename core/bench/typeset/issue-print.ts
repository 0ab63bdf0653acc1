/** What a page prints of its issue. A fact that is undefined is not printed, and so not in the gold. */
import {Solar} from 'lunar-typescript';

export type IssuePrint = {
	/** ISO day; pages may print only parts of it. */
	readonly date: string;
	readonly publication: string;
	readonly pageNumber: string;
	readonly section: string;
	readonly issueNumber: number;
	readonly serial: string;
	readonly pages: number;
};

const weekdays = '日一二三四五六';

export type Day = {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	/** 一 … 日 */
	readonly weekday: string;
	/** 壬寅 */
	readonly lunarYear: string;
	/** 五月十五 */
	readonly lunarDay: string;
};

export function dayOf(date: string): Day {
	const [year = 2000, month = 1, day = 1] = date.split('-').map(Number);
	const lunar = Solar.fromYmd(year, month, day).getLunar();
	return {
		year,
		month,
		day,
		weekday: weekdays.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay()),
		lunarYear: lunar.getYearInGanZhi(),
		lunarDay: `${lunar.getMonthInChinese()}月${lunar.getDayInChinese()}`,
	};
}

const numerals = '〇一二三四五六七八九';
/** 2023 → 二〇二三 */
export const digitsInChinese = (value: number): string =>
	String(value).replace(/\d/gu, digit => numerals.charAt(Number(digit)));
/** 24 → 二十四 */
export function numberInChinese(value: number): string {
	if (value < 10) return numerals.charAt(value);
	const tens = Math.floor(value / 10);
	const ones = value % 10;
	return `${tens > 1 ? numerals.charAt(tens) : ''}十${ones ? numerals.charAt(ones) : ''}`;
}
export const addDays = (date: string, days: number): string =>
	new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
export const twoDigits = (value: number): string => String(value).padStart(2, '0');
export const wideDigits = (text: string): string =>
	text.replace(/[0-9]/gu, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
