import type {Doubt} from '@jianbao/core/newspaper/page';
import {expect, test} from 'vitest';
import {openDoubts} from './open-doubts.ts';

const doubt = (code: Doubt['code']): Doubt => ({code, lines: [], sentence: code});
const doubts = [doubt('publication-missing'), doubt('date-range'), doubt('headline-weak')];
const day = {earliest: '2024-01-02', latest: '2024-01-02', exact: true} as const;

test('a fact that a person gave closes its doubt and no other', () => {
	const open = openDoubts(doubts, {publication: {value: '晨报', basis: 'person'}});

	expect(open.map(({code}) => code)).toEqual(['date-range', 'headline-weak']);
});

test('the catalogue closes a doubt too, an inference does not', () => {
	expect(openDoubts(doubts, {date: {value: day, basis: 'catalogue'}}).map(({code}) => code)).not.toContain(
		'date-range',
	);
	expect(openDoubts(doubts, {date: {value: day, basis: 'inferred'}}).map(({code}) => code)).toContain('date-range');
});
