import type {Furniture} from '@jianbao/core/newspaper/page';
import {expect, test} from 'vitest';
import {nameplateFacts} from './nameplate-facts.ts';

const printed = (...texts: string[]): Furniture[] => texts.map(text => ({type: 'nameplate', text, lines: []}));

test('reads lunar day, serial number and number of pages from nameplate lines', () => {
	expect(
		nameplateFacts(printed('星期一 农历壬寅年 五月十五', '国内统一刊号CN33-0079 邮发代号31-78', '总第7602期 今日8版')),
	).toEqual({lunarDay: '壬寅年五月十五', serial: '国内统一刊号CN33-0079', pages: '今日8版', pageCount: 8});
});

test.each([
	['癸卯年闰二月廿九', '癸卯年闰二月廿九'],
	['农历甲辰年腊月三十', '甲辰年腊月三十'],
	['农历辛丑年冬月初一', '辛丑年冬月初一'],
])('%s is a lunar day', (text, day) => {
	expect(nameplateFacts(printed(text)).lunarDay).toBe(day);
});

test('the longer name of the serial number is read too', () => {
	expect(nameplateFacts(printed('国内统一连续出版物号：CN 11-0065')).serial).toBe('国内统一连续出版物号：CN 11-0065');
});

test('gives nothing that is not printed in the nameplate', () => {
	const elsewhere: Furniture = {type: 'imprint', text: '今日8版', lines: []};
	expect(nameplateFacts([elsewhere, ...printed('星期一', '触屏版')])).toEqual({});
});
