import {readNumeral} from '../text/numerals.ts';

/** What a line prints of a calendar: any part may be absent. */
export type CalendarPrint = {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
	/** 0 is 星期日. */
	readonly weekday?: number;
	/** 干支: 壬寅. */
	readonly lunarYear?: string;
	/** 五月十五, 闰二月初三. */
	readonly lunarDay?: string;
};

type Writable<T> = {-readonly [K in keyof T]: T[K]};
type Peeler = {
	readonly name: string;
	readonly example: string;
	readonly pattern: RegExp;
	readonly put: (print: Writable<CalendarPrint>, groups: Record<string, string | undefined>) => void;
};

const hanYear = '[〇零○一二三四五六七八九]{4}';
const hanDay = '(?:[一二三四五六七八九]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)';
const weekdays = '日一二三四五六';
const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : readNumeral(text));

function putDay(print: Writable<CalendarPrint>, {year, month, day}: Record<string, string | undefined>): void {
	const [y, m, d] = [number(year), number(month), number(day)];
	if (y !== undefined) print.year = y;
	if (m !== undefined && m >= 1 && m <= 12) print.month = m;
	if (d !== undefined && d >= 1 && d <= 31) print.day = d;
}

/** In this order: a full date first, so that its parts are not taken for something else. */
const peelers: readonly Peeler[] = [
	{
		name: 'full date',
		example: '2022年9月6日',
		pattern: /(?<year>(?:19|20)\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日/u,
		put: putDay,
	},
	{
		name: 'full date in Chinese numerals',
		example: '二〇二二年九月六日',
		pattern: new RegExp(`(?<year>${hanYear})年(?<month>${hanDay})月(?<day>${hanDay})日`, 'u'),
		put: putDay,
	},
	{
		name: 'full date with dots, dashes or slashes',
		example: '2022.09.06',
		pattern: /(?<!\d)(?<year>(?:19|20)\d{2})(?<sep>[.\-/·])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?!\d)/u,
		put: putDay,
	},
	{name: 'year and month', example: '2022年6月', pattern: /(?<year>(?:19|20)\d{2})年(?<month>\d{1,2})月/u, put: putDay},
	{name: 'month and day', example: '9月6日', pattern: /(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})日/u, put: putDay},
	{
		name: 'weekday',
		example: '星期二',
		pattern: /(?:星期|礼拜|周)(?<weekday>[一二三四五六日天])/u,
		put: (print, {weekday}) => {
			print.weekday = weekdays.indexOf((weekday ?? '日').replace('天', '日'));
		},
	},
	{
		name: 'lunar year',
		example: '农历甲辰年',
		pattern: /(?:农历|農曆|夏历|阴历)?(?<stem>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])年?/u,
		put: (print, {stem}) => {
			if (stem) print.lunarYear = stem;
		},
	},
	{
		name: 'lunar day',
		example: '五月十五',
		pattern:
			/(?:农历|農曆|夏历|阴历)?(?<lunar>闰?(?:正|[一二三四五六七八九十冬腊]|十[一二])月(?:初[一二三四五六七八九十]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十))/u,
		put: (print, {lunar}) => {
			if (lunar) print.lunarDay = lunar;
		},
	},
	{
		name: 'solar term',
		example: '今日处暑',
		pattern:
			/(?:今日)?(?:立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)$/u,
		put: () => undefined,
	},
	{name: 'lunar label', example: '农历', pattern: /农历|農曆|夏历/u, put: () => undefined},
];

/** Peels every calendar form off a tight line of half-width digits; `rest` is what remains. */
export function peelCalendar(tight: string): {
	readonly print: CalendarPrint;
	readonly rest: string;
	readonly found: readonly string[];
} {
	const print: Writable<CalendarPrint> = {};
	const found: string[] = [];
	let rest = tight;
	for (const {name, pattern, put} of peelers) {
		const match = pattern.exec(rest);
		if (!match) continue;
		put(print, match.groups ?? {});
		found.push(name);
		rest = `${rest.slice(0, match.index)}|${rest.slice(match.index + match[0].length)}`;
	}
	return {print, rest, found};
}
