import {expect, test} from 'vitest';
import {countVisit, isDecentMoment, noUse, readUse} from './use-so-far.ts';

const minutes = 60_000;

test('a reload within half an hour is the same visit', () => {
	const first = countVisit(noUse, 1000 * minutes);

	expect(countVisit(first, 1029 * minutes)).toEqual(first);
	expect(countVisit(first, 1031 * minutes).visits).toBe(2);
});

test('the hint waits for the second visit or the third article', () => {
	const first = countVisit(noUse, 1000 * minutes);

	expect(isDecentMoment(first)).toBe(false);
	expect(isDecentMoment({...first, articles: 2})).toBe(false);
	expect(isDecentMoment({...first, articles: 3})).toBe(true);
	expect(isDecentMoment(countVisit(first, 2000 * minutes))).toBe(true);
});

test.each([undefined, null, 'x', 3, [], {visits: -1, articles: 'many', declined: 'yes'}])(
	'stored %j reads as no use',
	stored => {
		expect(readUse(stored)).toEqual(noUse);
	},
);

test('a no is remembered', () => {
	expect(readUse(JSON.parse(JSON.stringify({...noUse, declined: true}))).declined).toBe(true);
});
