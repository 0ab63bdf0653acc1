import {describe, expect, test} from 'vitest';
import {inferDate} from './infer-date.ts';
import {parsePage} from './parse-page.ts';
import {resolvePrintedDate} from './printed-date.ts';
import {peelCalendar} from './read-calendar.ts';

describe('printed date', () => {
	test.each(['2022年9月6日', '二〇二二年九月六日', '2022.09.06', '2022-09-06', '2022/9/6'])('reads %j', text => {
		expect(resolvePrintedDate(peelCalendar(text).print)).toEqual({
			earliest: '2022-09-06',
			latest: '2022-09-06',
			exact: true,
		});
	});

	test('completes year and month by weekday and lunar day where one day is left', () => {
		const print = peelCalendar('2022年6月|星期一|农历壬寅年|五月十五').print;

		expect(resolvePrintedDate(print)?.earliest).toBe('2022-06-13');
		expect(resolvePrintedDate(peelCalendar('2022年6月|星期一').print)).toBeUndefined();
	});

	test.each(['2022年2月30日', '2022年13月1日', '12.5.3'])('takes %j for no day', text => {
		expect(resolvePrintedDate(peelCalendar(text).print)).toBeUndefined();
	});
});

describe('inferred date', () => {
	const rangeOf = (...texts: string[]) => inferDate(texts).inferred?.date;

	test('prints what happened within two days', () => {
		expect(rangeOf('2022年的网络文化季开幕。', '9月4日晚开赛，9月5日上午结束。')).toEqual({
			earliest: '2022-09-06',
			latest: '2022-09-07',
			exact: false,
		});
	});

	test('passes over spans, days to come, goals and history', () => {
		expect(
			rangeOf(
				'2022年，宣传周从9月5日持续至9月11日，9月3日下午启动。',
				'将于9月20日闭幕。',
				'到2030年达到1亿吨，成立于2018年。',
			),
		).toMatchObject({
			earliest: '2022-09-04',
		});
	});

	test('finds the year by lunar days ahead', () => {
		expect(rangeOf('12月12日发出通知，2023年春节期间1月21日(除夕)休市、1月23日(正月初二)开市。')).toMatchObject({
			earliest: '2022-12-13',
		});
	});

	test('leaves the year open where nothing tells it, and names the days', () => {
		const {inferred, found} = inferDate(['8月6日，公司成立于1996年。', '8月7日下午返程。']);

		expect(inferred).toBeUndefined();
		expect(found).toEqual(['8月6日', '8月7日下午']);
	});
});

test('a doubt says on which words of which line the range rests', () => {
	const {doubts} = parsePage('page.txt', '□ 记者 王婷\n\n本报讯 2022年9月5日上午，新车站启用。\n\n新车站启用');

	expect(doubts.find(({code}) => code === 'date-range')).toMatchObject({lines: [[3, 3]], evidence: '2022年9月5日上午'});
});
