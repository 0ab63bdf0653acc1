import {expect, test} from 'vitest';
import type {PageFacts} from './archived.ts';
import type {IsoDay, PageNumber} from './ids.ts';
import {mergeFacts, withCatalogue, withPerson} from './page-facts.ts';

const days = (earliest: IsoDay, latest = earliest, exact = false) => ({earliest, latest, exact});
const inferred: PageFacts = {date: {value: days('2022-11-22', '2022-11-28'), basis: 'inferred', note: '11月21日下午'}};
const printed: PageFacts = {
	publication: {value: '山城报', basis: 'printed'},
	date: {value: days('2022-11-22', '2022-11-22', true), basis: 'printed'},
	pageNumber: {value: '6' as PageNumber, basis: 'printed'},
};

test('a catalogue narrows an inferred range and shows as the catalogue', () => {
	const {facts, contradictions} = withCatalogue(inferred, {date: {value: days('2022-11-23'), note: '装订册'}});
	expect(facts.date).toEqual({value: days('2022-11-23'), basis: 'catalogue', note: '装订册'});
	expect(contradictions).toEqual([]);
});

test.each([
	['outside of an inferred range', inferred, days('2022-12-01')],
	['against a printed day', printed, days('2022-11-23')],
])('a catalogue %s is noted, and the page stands', (_name, own, said) => {
	const {facts, contradictions} = withCatalogue(own, {date: {value: said, note: '装订册'}});
	expect(facts.date?.value).toEqual(own.date?.value);
	expect(facts.date?.basis).toBe(own.date?.basis);
	expect(facts.date?.note).toContain(`目录记作 ${said.earliest}`);
	expect(contradictions).toEqual([expect.objectContaining({fact: 'date', said: said.earliest})]);
});

test('a catalogue that says what is printed changes nothing', () => {
	expect(withCatalogue(printed, {publication: {value: '山城报', note: '封面'}})).toEqual({
		facts: printed,
		contradictions: [],
	});
});

test('a person holds over print, and the note keeps what was printed', () => {
	expect(withPerson(printed, {publication: {value: '海城报'}}).publication).toEqual({
		value: '海城报',
		basis: 'person',
		note: '版面印作 山城报',
	});
	expect(withPerson(printed, {publication: {value: '山城报'}})).toEqual(printed);
});

test('what a page says of itself gives way to no second reading of it, and what others said stays', () => {
	const byHand: PageFacts = {...inferred, publication: {value: '山城报', basis: 'person'}};
	expect(mergeFacts(byHand, inferred)).toEqual(byHand);
	expect(mergeFacts(inferred, byHand)).toEqual(byHand);
	// A better parser no longer infers the day: the old inference goes with the old reading.
	expect(mergeFacts(inferred, {})).toEqual({});
});
