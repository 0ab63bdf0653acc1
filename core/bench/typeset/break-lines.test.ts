import {expect, test} from 'vitest';
import {breakLines} from './break-lines.ts';
import {inventStories} from './invent-story.ts';
import {createRandom} from './random.ts';
import {spaceLine} from './space-line.ts';
import {widthOf} from './split-units.ts';

const random = createRandom(3);
const set = (text: string, width: number, options: {squeeze?: number; hyphenate?: boolean; indent?: number} = {}) => {
	let lines = 0;
	const next = () => (lines++ === 0 ? width - (options.indent ?? 0) : width);
	return breakLines(text, {next, squeeze: options.squeeze ?? 0, hyphenate: options.hyphenate ?? false}, random);
};
const textOf = (line: ReturnType<typeof set>[number]) => line.units.map(unit => unit.text).join('');

test('breaks where print breaks: no line starts with a closing mark or ends with an opening one', () => {
	for (const {paragraphs} of inventStories('dev', 60)) {
		for (const text of paragraphs) {
			for (const width of [10, 13, 17, 26]) {
				const lines = set(text, width, {squeeze: 0.4, indent: 2}).map(textOf);

				expect(lines.filter(line => /^[，。、；：！？”’）》]/u.test(line) || /[“‘（《]$/u.test(line))).toEqual([]);
				expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
			}
		}
	}
});

test('keeps a line within its measure, but for one squeezed mark', () => {
	const lines = set('昨日上午，市里召开会议，研究部署下一步的工作，要求各部门认真落实，确保取得实效。', 10);

	for (const line of lines) expect(widthOf(textOf(line))).toBeLessThanOrEqual(11);
});

test('keeps numbers whole and breaks long Latin words with a hyphen where the page does', () => {
	expect(set('截至昨天下午三时共有12345人', 11).map(textOf)).toEqual(['截至昨天下午三时共有', '12345人']);
	expect(set('他在平台上用Chinagoods买货', 9, {hyphenate: true}).map(textOf)[0]).toMatch(/^他在平台上用Chin[a-z]?-$/u);
});

test('gives a short first line for the indent', () => {
	const [first, second] = set('水'.repeat(30), 12, {indent: 2});

	expect([first, second].map(line => line && textOf(line).length)).toEqual([10, 12]);
});

test('prints justification as spaces, and only then', () => {
	const [line] = set('今年6月有8辆车', 20);
	if (!line) throw new Error('no line');
	const print = (digits: 'none' | 'both' | 'before') => spaceLine(line, {digits, loose: 0, any: 0}, createRandom(1));

	expect(print('none')).toBe('今年6月有8辆车');
	expect(print('both')).toBe('今年 6 月有 8 辆车');
	expect(print('before')).toBe('今年 6月有 8辆车');
	expect(spaceLine(line, {digits: 'none', loose: 0, any: 1}, createRandom(8))).toMatch(/\S \S \S/u);
});
