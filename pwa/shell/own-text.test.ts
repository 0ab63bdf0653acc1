import {expect, test} from 'vitest';
import {ownTextOf} from './own-text.ts';

test('takes every range of an article and nothing of its neighbours', () => {
	const page = {text: '报头\n标题\n 正文一\n别的\n正 文二\n别的\n'};
	expect(
		ownTextOf(
			{
				lines: [
					[2, 3],
					[5, 5],
				],
			},
			page,
		),
	).toBe('标题正文一正文二');
	expect(ownTextOf({lines: [[4, 4]]}, page)).toBe('别的');
});

test('lines beyond the page give nothing', () => {
	expect(ownTextOf({lines: [[8, 9]]}, {text: '一行'})).toBe('');
});
