/** 草稿 – cuts a page text for the preview and says what storing it would do; stores nothing. */
import {fingerprint} from '../newspaper/fingerprint.ts';
import {printedPlace} from '../newspaper/make-ids.ts';
import type {LineRange, ParsedPage} from '../newspaper/page.ts';
import {factsOfPage, type KnownFacts, withPerson} from '../newspaper/page-facts.ts';
import {lookAtPages} from '../store/transactions.ts';
import type {Draft} from './archive.ts';
import {measurePage} from './build-page.ts';
import type {Desk} from './import-pages.ts';
import {placePage} from './place-page.ts';
import type {PageTextFile} from './read-input.ts';

/** `known` is what a person filled in or put right. The facts are those it would be stored with: what a stored page knows stays known. */
export async function draftPage(
	{store, cut}: Pick<Desk, 'store' | 'cut'>,
	{name, text, encoding}: PageTextFile,
	known: KnownFacts = {},
): Promise<Draft> {
	const page = cut(name, text);
	const facts = withPerson(factsOfPage(page), known);
	const measured = measurePage({name, text, page, facts, origin: 'person'});
	const place = await store.run(db => lookAtPages(db, tx => placePage(tx, measured)));
	const id = fingerprint(`${name}\n${text}`, 12);
	const meets = place.replaces?.id ?? (place.effect === 'beside' ? printedPlace(facts) : undefined);
	const {effect, facts: merged} = place;
	return {id, name, encoding, text, page, facts: merged, lost: countLost(text, page), effect, ...(meets && {meets})};
}

/** Characters of the text, white space apart, on lines that no item of the page has. */
export function countLost(text: string, page: ParsedPage): number {
	const items = [...page.articles, ...page.teasers, ...page.furniture];
	const covered = new Set(items.flatMap(item => item.lines.flatMap(lineNumbers)));
	const left = text.split('\n').filter((_line, index) => !covered.has(index + 1));
	return [...left.join('').replace(/\s/gu, '')].length;
}

const lineNumbers = ([first, last]: LineRange): number[] =>
	Array.from({length: last - first + 1}, (_, index) => first + index);
