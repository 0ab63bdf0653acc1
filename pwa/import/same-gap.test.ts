import type {PageFacts} from '@jianbao/core/newspaper/archived';
import {expect, test} from 'vitest';
import type {DeskRow} from '../worker/desk.ts';
import {hasGap, othersWithGap, suggestNames} from './same-gap.ts';

const row = (id: string, facts: PageFacts): DeskRow => ({
	id,
	name: id + '.txt',
	facts,
	articles: 3,
	doubts: 0,
	lost: 0,
	effect: 'new',
});
const range = {earliest: '2024-01-02', latest: '2024-01-05', exact: false} as const;

test('what print or a person says is no gap, what was inferred may be put right', () => {
	expect(hasGap({}, 'publication')).toBe(true);
	expect(hasGap({date: {value: range, basis: 'inferred'}}, 'date')).toBe(true);
	expect(hasGap({publication: {value: '晨报', basis: 'printed'}}, 'publication')).toBe(false);
	expect(hasGap({publication: {value: '晨报', basis: 'person'}}, 'publication')).toBe(false);
});

test('the others with the same gap are those that lack the paper too', () => {
	const rows = [row('a', {}), row('b', {}), row('c', {publication: {value: '晚报', basis: 'printed'}}), row('d', {})];

	expect(othersWithGap(rows, 'a', 'publication')).toEqual(['b', 'd']);
});

test('a day is only offered to drafts that have none at all', () => {
	const rows = [row('a', {}), row('b', {date: {value: range, basis: 'inferred'}}), row('c', {})];

	expect(othersWithGap(rows, 'a', 'date')).toEqual(['c']);
});

test('suggestions are narrowed by what is typed, the most frequent first', () => {
	const known = [
		{name: '山城晚报', pages: 2},
		{name: '海湾晨报', pages: 9},
		{name: '海湾晚报', pages: 4},
	];

	expect(suggestNames(known, '').map(({name}) => name)).toEqual(['海湾晨报', '海湾晚报', '山城晚报']);
	expect(suggestNames(known, ' 晚报').map(({name}) => name)).toEqual(['海湾晚报', '山城晚报']);
	expect(suggestNames(known, '山城晚报')).toEqual([]);
	expect(suggestNames(known, '', 1)).toHaveLength(1);
});
