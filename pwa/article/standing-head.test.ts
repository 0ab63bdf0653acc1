import type {Furniture, LineRange} from '@jianbao/core/newspaper/page';
import {expect, test} from 'vitest';
import {standingHeadOf} from './standing-head.ts';

const head = (text: string, line: number): Furniture => ({type: 'standingHead', text, lines: [[line, line]]});
const folio: Furniture = {type: 'folio', text: '第3版', lines: [[1, 1]]};
const page = (...furniture: Furniture[]) => ({furniture, articles: [], teasers: []});
const article: readonly LineRange[] = [[20, 40]];

test('a standing head right above an article is its 栏目', () => {
	expect(standingHeadOf(article, page(folio, head('今日谈', 18)))).toBe('今日谈');
});

test('one far above, or below, is not', () => {
	expect(standingHeadOf(article, page(folio, head('新征程', 9), head('读者来信', 42)))).toBeUndefined();
});

test('a motto that opens the page belongs to the page', () => {
	expect(standingHeadOf(article, page(head('新征程', 18)))).toBeUndefined();
});

test('other furniture is no 栏目', () => {
	expect(standingHeadOf(article, page(folio, {...head('热线', 18), type: 'hotline'}))).toBeUndefined();
});
