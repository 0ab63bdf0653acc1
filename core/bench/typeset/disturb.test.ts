import {expect, test} from 'vitest';
import {disturb, disturbances} from './disturb.ts';
import {generatePage} from './generate-pages.ts';
import {inventStories} from './invent-story.ts';
import {createRandom} from './random.ts';

const bare = (text: string) => text.replace(/\s+/gu, '');
const stories = inventStories('dev', 200);
const pages = Array.from({length: 20}, (_, index) => generatePage(stories, {family: 'dev', seed: 11, index}));

test.each(disturbances)('%s keeps every block inside the lines its gold names, and every line in one item', name => {
	for (const [index, page] of pages.entries()) {
		const {text, gold} = disturb(page, name, createRandom(index));
		const source = text.split('\n');
		const owners = [...gold.articles, ...gold.teasers, ...gold.furniture].flatMap(({lines}) => lines);
		const owned = owners.flatMap(([first, last]) => source.slice(first - 1, last).filter(line => line.trim()));

		expect(owned.sort()).toEqual(source.filter(line => line.trim()).sort());
		for (const article of gold.articles) {
			const printed = bare(
				article.lines.map(([first, last]) => source.slice(first - 1, last).join('')).join(''),
			).replace(/-/gu, '');
			expect(article.blocks.filter(block => !printed.includes(bare(block.text).replace(/-/gu, '')))).toEqual([]);
		}
	}
});

test('moves bylines into brackets behind the dateline', () => {
	const page = pages.find(({gold}) =>
		gold.articles.some(({dateline, bylines}) => dateline === '本报讯' && bylines.some(({role}) => role)),
	);
	if (!page) throw new Error('no page with a dateline and a byline');

	expect(bare(disturb(page, 'brackets', createRandom(1)).text)).toMatch(/本报讯[（(]/u);
});

test('refuses a disturbance it does not know', () => {
	expect(() => disturb({text: '', gold: pages[0]?.gold ?? expect.fail()}, 'upside down', createRandom(1))).toThrow(
		RangeError,
	);
});
