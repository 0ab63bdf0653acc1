import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {isRecord} from '../text/is-record.ts';
import {parsePage} from './parse-page.ts';

// Golden pages: `fixtures/<slug>/{page.txt,expected.json}`; a seed page's text stays in seeds/.
const folder = new URL('./fixtures/', import.meta.url);
const seeds = new URL('../../seeds/', import.meta.url);
const slugs = readdirSync(folder);

const readExpected = (slug: string): Record<string, unknown> => {
	const expected: unknown = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8'));
	if (!isRecord(expected)) throw new TypeError(`${slug}/expected.json is no page`);
	return expected;
};

function readText(slug: string, source: string): string {
	const own = new URL(`${slug}/page.txt`, folder);
	return readFileSync(existsSync(own) ? own : new URL(source, seeds), 'utf8');
}

const isSeed = (slug: string): boolean => slug.startsWith('seed-');
const bare = (text: string): string => text.replace(/\s+/gu, '');

describe('golden pages', () => {
	test.each(slugs.filter(slug => !isSeed(slug)))('cuts %s as its gold', slug => {
		const expected = readExpected(slug);
		const {doubts: _, ...page} = parsePage(`${slug}.txt`, readText(slug, ''));

		expect(page).toEqual(expected);
	});

	// The gold of the seed pages leaves open how an aside is grouped and typed, and gives a range that the date lies in.
	test.each(slugs.filter(isSeed))('cuts %s article by article as its gold', slug => {
		const expected = readExpected(slug);
		const source = String(expected.source);
		const page = parsePage(source, readText(slug, source));

		const articles = page.articles.map(({kind: _kind, lines: _lines, ...article}) => article);
		expect(articles.map(tight)).toEqual(
			articlesOf(expected).map(({kind: _kind, lines: _lines, ...article}) => tight(article)),
		);
		for (const fact of ['publication', 'pageNumber', 'section', 'issueNumber'] as const)
			expect(page[fact]).toBe(expected[fact]);
		expectDate(page.date, expected.date);
	});
});

const articlesOf = (page: Record<string, unknown>): Record<string, unknown>[] =>
	Array.isArray(page.articles) ? page.articles.filter(isRecord) : [];

/** The gold leaves open how a headline is cut into lines and spaced. */
function tight(article: Record<string, unknown>): Record<string, unknown> {
	return {...article, headline: Array.isArray(article.headline) ? bare(article.headline.join('')) : article.headline};
}

function expectDate(date: {earliest: string; latest: string; exact: boolean} | null, gold: unknown): void {
	if (!isRecord(gold)) {
		expect(date).toBeNull();
		return;
	}
	expect(date?.exact).toBe(gold.exact);
	expect(String(date?.earliest) >= String(gold.earliest) && String(date?.latest) <= String(gold.latest)).toBe(true);
}
