import type {Furniture, LineRange} from '@jianbao/core/newspaper/page';
import {expect, test} from 'vitest';
import {standingHeadOf} from './standing-head.ts';

const head = (text: string, first: number, last = first): Furniture => ({
	type: 'standingHead',
	text,
	lines: [[first, last]],
});
const article = (...lines: LineRange[]) => ({lines});

test('a standing head right above an article is its 栏目', () => {
	expect(standingHeadOf(article([20, 40]), [head('今日谈', 18)])).toBe('今日谈');
});

test('one far above, or below, is not', () => {
	expect(standingHeadOf(article([20, 40]), [head('新征程', 1), head('读者来信', 42)])).toBeUndefined();
});

test('other furniture is no 栏目', () => {
	expect(standingHeadOf(article([20, 40]), [{...head('热线', 18), type: 'hotline'}])).toBeUndefined();
});
