import {describe, expect, test} from 'vitest';
import {addDays, daysOf, readDays, readName, readPageNumber, toIsoDay} from './fact-edit.ts';

describe('a name', () => {
	test.each([
		['  晨报 ', '晨报'],
		['海湾\n晨报', '海湾 晨报'],
		['', undefined],
		['\u3000', undefined],
	])('%j is read as %j', (typed, value) => {
		expect(readName(typed)).toEqual({value});
	});

	test('of more than 40 characters is refused, rare characters counted once', () => {
		expect(readName('𠮷'.repeat(40))).toEqual({value: '𠮷'.repeat(40)});
		expect(readName('报'.repeat(41))).toEqual({problem: 'too-long'});
	});
});

test.each([
	['第６版', '6'],
	['a05', 'A5'],
	['十二', '12'],
	[' ', undefined],
])('the page number %j is read as %j', (typed, value) => {
	expect(readPageNumber(typed)).toEqual({value});
});

test.each(['头版', '0', '6-7', 'ABC1'])('%j is no page number', typed => {
	expect(readPageNumber(typed)).toEqual({problem: 'not-a-page-number'});
});

describe('days', () => {
	const today = '2024-03-01';

	test.each([
		['2022-06-13', '', {value: {earliest: '2022-06-13', latest: '2022-06-13'}}],
		['2022-06-13', '2022-06-20', {value: {earliest: '2022-06-13', latest: '2022-06-20'}}],
		['', '', {value: undefined}],
		['2024-03-02', '', {value: {earliest: '2024-03-02', latest: '2024-03-02'}}],
		['2024-03-03', '', {problem: 'future'}],
		['2022-06-13', '2022-06-12', {problem: 'order'}],
		['2022-02-30', '', {problem: 'not-a-day'}],
		['', '2022-06-12', {problem: 'not-a-day'}],
		['2022-06-13', 'x', {problem: 'not-a-day'}],
	])('from %j to %j', (from, to, expected) => {
		expect(readDays(from, to, today)).toEqual(expected);
	});

	test('the calendar knows leap days and refuses what it lacks', () => {
		expect(toIsoDay('2024-02-29')).toBe('2024-02-29');
		expect(toIsoDay('2023-02-29')).toBeUndefined();
		expect(toIsoDay('2023-13-01')).toBeUndefined();
		expect(toIsoDay('13.6.2022')).toBeUndefined();
	});

	test('a short range is a choice of days, a long one is not', () => {
		expect(daysOf({earliest: '2024-02-28', latest: '2024-03-01'})).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
		expect(daysOf({earliest: '2024-01-01', latest: '2024-01-10'})).toHaveLength(10);
		expect(daysOf({earliest: '2024-01-01', latest: '2024-01-11'})).toEqual([]);
		expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
	});
});
