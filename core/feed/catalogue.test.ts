import {expect, test} from 'vitest';
import {readCatalogue} from './catalogue.ts';

const basis = '同一班记者';
const withPages = (pages: unknown, more = {}) =>
	JSON.stringify({format: 'jianbao-catalogue', version: 1, pages, ...more});

test.each([
	['{', /不是 JSON/u],
	['[]', /不是目录/u],
	['{"pages": {}}', /jianbao-catalogue/u],
	[withPages({}, {version: 2}), /版本是 2/u],
	[withPages({'a.txt': 7}), /a\.txt：应是一个对象/u],
	[withPages({'a.txt': {publicaton: {value: '山城报', basis}}}), /不认识的项 publicaton/u],
	[withPages({'a.txt': {publication: '山城报'}}), /publication 读不懂/u],
	[withPages({'a.txt': {publication: {value: '山城报', basis: ' '}}}), /没有写明依据/u],
	[withPages({'a.txt': {date: {earliest: '2022-06-14', latest: '2022-06-13', basis}}}), /date 读不懂/u],
	[withPages({'a.txt': {date: {earliest: '2022-06-13', latest: '2022-06-14', exact: true, basis}}}), /date 读不懂/u],
	[withPages({'a.txt': {pageNumber: {value: '封底', basis}}}), /pageNumber 读不懂/u],
])('tells in words what is wrong with %s', (text, words) => {
	const {faults, pages} = readCatalogue(text);
	expect(faults.join('\n')).toMatch(words);
	expect(pages.size).toBe(0);
});

test('keeps what is right in an entry that is partly wrong, and reads a file with a mark', () => {
	const {faults, pages} = readCatalogue(
		`\ufeff${withPages({'a.txt': {section: {value: ' 要闻 ', basis}, date: {earliest: '昨天', basis}}})}`,
	);
	expect(faults).toHaveLength(1);
	expect(pages.get('a.txt')).toEqual({section: {value: '要闻', note: basis}});
});
