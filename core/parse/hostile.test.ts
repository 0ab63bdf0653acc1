import {describe, expect, test} from 'vitest';
import {parsePage} from './parse-page.ts';

// Half a megabyte each: at 5 MB the limit is 5 s (`npm run bench -- parse` times that); the test leaves a busy
// machine ten times the room, and a quadratic step would still need minutes.
const bytes = 500_000;
const limit = 5_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));

const pages: Readonly<Record<string, string>> = {
	'one giant line': filled('水'),
	'one giant sentence after another': filled('会议强调，要抓好落实。'),
	'short lines': filled('水\n'),
	'blank lines': filled('\n'),
	bylines: filled('▢ 全媒体记者 王婷\n'),
	'bare names': filled('王婷 李明 '),
	punctuation: filled('“（《'),
	digits: filled('1234567890'),
	'dates on lines': filled('2022年6月13日 星期一\n'),
	headlines: filled('临江启用新车站\n首日到发旅客两万人\n'),
	'headlines and texts in turn': filled('临江启用新车站\n昨日，临江启用新车站，首日到发旅客两万人。\n'),
	'jumps and labels': filled('（下转第二版）\n阅读提示\n（上接第一版）\n'),
	'spaces between all characters': filled('昨 日 上 午 ， 市 里 开 会 。\n'),
	'open brackets': filled('（记者 \n'),
};

describe('hostile pages', () => {
	test.each(Object.entries(pages))('are cut in linear time: %s', (_, text) => {
		const start = performance.now();

		const page = parsePage('hostile.txt', text);

		expect(performance.now() - start).toBeLessThan(limit);
		expect(page.source).toBe('hostile.txt');
	});

	test('an empty page is an empty page', () => {
		expect(parsePage('empty.txt', '')).toEqual({
			source: 'empty.txt',
			publication: null,
			date: null,
			pageNumber: null,
			section: null,
			issueNumber: null,
			articles: [],
			teasers: [],
			furniture: [],
			doubts: [],
		});
	});
});
