import {afterEach, expect, test} from 'vitest';
import {chooseLanguage, defineMessages, setLanguage} from './language.ts';

afterEach(() => setLanguage('zh-Hans'));

test.each([
	[['zh-CN', 'en'], 'zh-Hans'],
	[['zh'], 'zh-Hans'],
	[['zh-SG'], 'zh-Hans'],
	[['zh-TW'], 'zh-Hant'],
	[['zh-HK', 'zh'], 'zh-Hant'],
	[['zh-Hant-CN'], 'zh-Hant'],
	[['zh-Hans-HK'], 'zh-Hans'],
	[['en-GB', 'zh-CN'], 'en'],
	[['fr-FR', 'zh-TW', 'en'], 'zh-Hant'],
	[['de-DE'], 'en'],
	[[], 'zh-Hans'],
] as const)('a browser that prefers %j reads %s', (preferred, expected) => {
	expect(chooseLanguage(preferred)).toBe(expected);
});

test('an accessor answers in the language chosen last', () => {
	const messages = defineMessages({
		'zh-Hans': {page: (n: number) => `第${n}版`},
		'zh-Hant': {page: n => `第${n}版（繁）`},
		en: {page: n => `Page ${n}`},
	});

	expect(messages().page(3)).toBe('第3版');
	setLanguage('en');
	expect(messages().page(3)).toBe('Page 3');
});

test('a table that lacks a key, or whose function takes something else, does not compile', () => {
	defineMessages({
		'zh-Hans': {open: '开', close: '关'},
		'zh-Hant': {open: '開', close: '關'},
		// @ts-expect-error `close` is missing
		en: {open: 'Open'},
	});
	defineMessages({
		'zh-Hans': {page: (n: number) => `${n}`},
		'zh-Hant': {page: n => `${n}`},
		// @ts-expect-error a number is no string
		en: {page: (n: string) => n},
	});
	expect.assertions(0);
});
