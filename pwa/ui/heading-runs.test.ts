import fc from 'fast-check';
import {expect, test} from 'vitest';
import {headingRuns} from './heading-runs.ts';

const texts = (lines: readonly string[]) => headingRuns(lines).map(({pieces}) => pieces.join(''));

test('every printed character stands in one run, in order', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: 'grapheme'})), lines => {
			expect(texts(lines).join('').replace(/\s/gu, '')).toBe(lines.join('').replace(/\s/gu, ''));
		}),
	);
});

test('clauses are parted by the space that was printed, lines by a chance to break', () => {
	const runs = headingRuns(['对接需求 促进转型', '带领共富裕']);
	expect(runs.map(({after}) => after)).toEqual(['break', 'space', 'break']);
	expect(headingRuns(['甲乙', '丙丁'], {spaced: true}).map(({after}) => after)).toEqual(['space', 'space']);
});

test('Latin words of one line are one clause', () => {
	expect(texts(['Open Day at the Port 开放'])).toEqual(['Open Day at the Port', '开放']);
});

test('a long quotation is a run of its own, a short one is not', () => {
	const long = '“国家小型微型企业创业创新示范基地”';
	expect(texts([`新增一家${long}称号`])).toEqual(['新增一家', long, '称号']);
	expect(texts(['助推“开门红”行动'])).toEqual(['助推“开门红”行动']);
});

test('a quotation that is never closed loses nothing', () => {
	expect(texts(['评选“国家小型微型企业创业创新基地']).join('')).toBe('评选“国家小型微型企业创业创新基地');
});
