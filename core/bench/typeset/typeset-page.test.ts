import {expect, test} from 'vitest';
import {generatePage} from './generate-pages.ts';
import type {Article} from './gold-page.ts';
import {inventStories} from './invent-story.ts';
import type {FamilyName} from './story.ts';

const families: FamilyName[] = ['dev', 'heldout'];
const bare = (text: string) => text.replace(/\s+/gu, '');
const pagesOf = (family: FamilyName, count: number) => {
	const stories = inventStories(family, 300);
	return Array.from({length: count}, (_, index) => generatePage(stories, {family, seed: 7, index}));
};
const printedOf = (text: string, lines: Article['lines']) => {
	const source = text.split('\n');
	return lines.map(([first, last]) => source.slice(first - 1, last).join('\n')).join('\n');
};

test.each(families)('sets the same %s page twice from one seed, and another from another', family => {
	const stories = inventStories(family, 300);
	const page = generatePage(stories, {family, seed: 1, index: 5});

	expect(generatePage(stories, {family, seed: 1, index: 5}).text).toBe(page.text);
	expect(generatePage(stories, {family, seed: 2, index: 5}).text).not.toBe(page.text);
});

test.each(families)('gives every non-blank line of a %s page to exactly one item', family => {
	for (const {text, gold} of pagesOf(family, 60)) {
		const owners = [...gold.articles, ...gold.teasers, ...gold.furniture].flatMap(({lines}) => lines);
		const count = new Map<number, number>();
		for (const [first, last] of owners) for (let n = first; n <= last; n++) count.set(n, (count.get(n) ?? 0) + 1);
		const printed = text.split('\n').flatMap((line, at) => (line.trim() ? [at + 1] : []));

		expect(printed.filter(line => count.get(line) !== 1)).toEqual([]);
	}
});

test.each(families)('prints every block, headline line and name of a %s page inside its article', family => {
	for (const {text, gold} of pagesOf(family, 60)) {
		for (const article of gold.articles) {
			// Words broken with a hyphen and captions inside a paragraph are the two things print adds.
			const printed = bare(printedOf(text, article.lines).replace(/(?<=[a-z])-\n+(?=[a-z])/gu, ''));
			const wanted = [
				...article.headline,
				...article.blocks.map(block => block.text),
				...article.bylines.flatMap(({names}) => names),
			];

			expect(wanted.filter(part => !printed.includes(bare(part)))).toEqual([]);
		}
	}
});
