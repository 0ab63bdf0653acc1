import {expect, test} from 'vitest';
import {cleanHeadline, cleanText} from './clean-text.ts';
import {addDays, dayOf, digitsInChinese, numberInChinese, wideDigits} from './issue-print.ts';

test.each([
	['据悉， 7月 1日 起', '据悉，7月1日起'],
	['　　用 Open Source 软件', '用Open Source软件'],
	['会员 \u200b 登录', '会员登录'],
])('cleans %j to %j', (raw, clean) => {
	expect(cleanText(raw)).toBe(clean);
});

test('keeps the space between the clauses of a headline', () => {
	expect(cleanHeadline('精准对接需求  促进 2 次转型')).toBe('精准对接需求 促进2次转型');
});

test('knows a day as papers print it', () => {
	expect(dayOf('2022-06-13')).toEqual({
		year: 2022,
		month: 6,
		day: 13,
		weekday: '一',
		lunarYear: '壬寅',
		lunarDay: '五月十五',
	});
	expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
	expect(digitsInChinese(2023)).toBe('二〇二三');
	expect([4, 10, 12, 20, 31].map(numberInChinese)).toEqual(['四', '十', '十二', '二十', '三十一']);
	expect(wideDigits('8月')).toBe('８月');
});
