/** Days in words: 2022年6月13日, 6月13日, 13 Jun 2022. */
import type {IsoDay} from '@jianbao/core/newspaper/ids';
import {type Language, language} from './language.ts';

const weekdays: Readonly<Record<Language, readonly string[]>> = {
	'zh-Hans': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
	'zh-Hant': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
	en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const months = 'January February March April May June July August September October November December'.split(' ');
/** Monday first, as Chinese calendars are printed. */
const columns: Readonly<Record<Language, readonly string[]>> = {
	'zh-Hans': ['一', '二', '三', '四', '五', '六', '日'],
	'zh-Hant': ['一', '二', '三', '四', '五', '六', '日'],
	en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

const partsOf = (day: IsoDay) => {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return {year, month, date};
};

const english = () => language.value === 'en';

export const yearWords = (year: number): string => (english() ? String(year) : `${year}年`);

/** 6月, June; `short` Jun. */
export const monthWords = (month: number, short = false): string => {
	const name = months[month - 1] ?? '';
	if (!english()) return `${month}月`;
	return short ? name.slice(0, 3) : name;
};

/** 6月13日, 13 Jun. */
export function shortDay(day: IsoDay): string {
	const {month, date} = partsOf(day);
	return english() ? `${date} ${monthWords(month, true)}` : `${month}月${date}日`;
}

/** 2022年6月13日, 13 Jun 2022. */
export function fullDay(day: IsoDay): string {
	return english() ? `${shortDay(day)} ${partsOf(day).year}` : `${partsOf(day).year}年${shortDay(day)}`;
}

/** 2022年6月, June 2022. */
export function monthOfDay(day: IsoDay): string {
	const {year, month} = partsOf(day);
	return english() ? `${months[month - 1]} ${year}` : `${year}年${month}月`;
}

export const dateOfMonth = (day: IsoDay): number => partsOf(day).date;

export function weekday(day: IsoDay): string {
	const {year, month, date} = partsOf(day);
	return weekdays[language.value][new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? '';
}

export const weekdayColumns = (): readonly string[] => columns[language.value];
