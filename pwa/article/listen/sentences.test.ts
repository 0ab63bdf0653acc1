import type {Block} from '@jianbao/core/newspaper/page';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sentencesOf} from './sentences.ts';

const paragraph = (text: string): Block => ({type: 'paragraph', text});
const texts = (...blocks: string[]) => sentencesOf([], blocks.map(paragraph)).map(({text}) => text);

test('the heading is read first, its lines as clauses', () => {
	expect(sentencesOf(['引题', '主题'], [])).toEqual([{text: '引题，主题', block: -1, from: 0, to: 5}]);
});

test('a closing quotation mark stays with its sentence', () => {
	expect(texts('“需求很大的。”他说。好！')).toEqual(['“需求很大的。”', '他说。', '好！']);
});

test('a text without a closing mark is one sentence', () => {
	expect(texts('供需实现无缝衔接')).toEqual(['供需实现无缝衔接']);
});

test('a sentence too long for one breath of the browser is read in runs of clauses', () => {
	const long = `${'一二三四五六七八九，'.repeat(12)}完。`;
	const pieces = texts(long);
	expect(pieces.length).toBeGreaterThan(1);
	expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThanOrEqual(60);
});

test('punctuation alone is not read', () => {
	expect(texts('……', '。')).toEqual([]);
});

test('every piece stands where it says it does', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: fc.constantFrom('字', '。', '，', '”', ' ', '1', '！')})), blocks => {
			for (const {text, block, from, to} of sentencesOf([], blocks.map(paragraph))) {
				expect(blocks[block]?.slice(from, to)).toBe(text);
			}
		}),
	);
});
