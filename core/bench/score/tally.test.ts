import {expect, test} from 'vitest';
import {generatePage} from '../typeset/generate-pages.ts';
import type {GoldPage} from '../typeset/gold-page.ts';
import {inventStories} from '../typeset/invent-story.ts';
import {figuresOf} from './figures.ts';
import {scorePage} from './tally.ts';

const page = generatePage(inventStories('dev', 100), {family: 'dev', seed: 4, index: 2});
const withFirst = (
	change: (article: GoldPage['articles'][number]) => Partial<GoldPage['articles'][number]>,
): GoldPage => ({
	...page.gold,
	articles: page.gold.articles.map((article, at) => (at === 0 ? {...article, ...change(article)} : article)),
});

test('gives 1 for every figure where the parse is the gold', () => {
	const {tally, faults} = scorePage({...page, dated: true}, page.gold);
	const {pages, articles, ...figures} = figuresOf(tally);

	expect(pages).toBe(1);
	expect(articles).toBe(page.gold.articles.length);
	expect(new Set(Object.values(figures))).toEqual(new Set([1]));
	expect(faults).toEqual([]);
});

test('lowers exactly the figures of what went wrong', () => {
	const parsed = withFirst(({headline}) => ({headline: [...headline, '多出一行']}));

	const figures = figuresOf(scorePage(page, parsed).tally);

	const missed = Math.round((1 - 1 / page.gold.articles.length) * 1000) / 1000;
	expect(figures).toMatchObject({headline: missed, perfect: missed, found: 1, byline: 1, paragraph: 1, issue: 1});
});

test('counts an article that swallowed its neighbour as found for neither', () => {
	const [first, second, ...others] = page.gold.articles;
	if (!first || !second) throw new Error('the page has two articles');
	const parsed = {...page.gold, articles: [{...first, blocks: [...first.blocks, ...second.blocks]}, ...others]};

	expect(figuresOf(scorePage(page, parsed).tally).found).toBeLessThan(1);
	expect(scorePage(page, parsed).faults[0]?.sentence).toContain('found');
});

test('sees a line that no item holds', () => {
	const parsed = withFirst(({lines: [range]}) => ({lines: range ? [[range[0] + 1, range[1]]] : []}));

	expect(figuresOf(scorePage(page, parsed).tally).conserved).toBe(0);
});

test.each([
	['第一版', '1', true],
	['第十版', '第10版', true],
	['第一版', '第二版', false],
])('takes jumps to %s and %s for the same page: %s', (gold, parsed, same) => {
	const exam = {...page, gold: withFirst(() => ({continuedTo: gold}))};

	expect(
		scorePage(
			exam,
			withFirst(() => ({continuedTo: parsed})),
		).faults.length === 0,
	).toBe(same);
});
