import type {Block} from '@jianbao/core/newspaper/page';
import {expect, test} from 'vitest';
import {isBeginning, placeOf} from './reading-place.ts';

const blocks: readonly Block[] = [
	{type: 'paragraph', text: '一二三四五六七八九十'},
	{type: 'subhead', text: '小标'},
	{type: 'paragraph', text: '甲乙丙丁 戊己庚辛'},
];
/** Three blocks of 100 px each, scrolled down by `scrolled`. */
const standing = (scrolled: number) => [0, 100, 200].map(top => ({top: top - scrolled, bottom: top + 100 - scrolled}));
const view = {top: 0, bottom: 120};

test('at the top the whole text is left', () => {
	const place = placeOf(blocks, standing(0), view);
	expect(place).toEqual({block: 0, within: 0, left: 20});
	expect(place && isBeginning(place)).toBe(true);
});

test('half a paragraph up, half of it is left with all that follows', () => {
	expect(placeOf(blocks, standing(50), view)).toEqual({block: 0, within: 0.5, left: 15});
});

test('a block that is wholly above is behind', () => {
	expect(placeOf(blocks, standing(100), view)).toEqual({block: 1, within: 0, left: 10});
});

test('nothing is left once the end can be seen', () => {
	expect(placeOf(blocks, standing(180), view)?.left).toBe(0);
});

test('below the text the place is its end', () => {
	expect(placeOf(blocks, standing(900), view)).toEqual({block: 2, within: 1, left: 0});
});

test('an article without text has no place', () => {
	expect(placeOf([], [], view)).toBeUndefined();
});
