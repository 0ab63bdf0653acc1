import {describe, expect, test} from 'vitest';
import {parsePage} from './parse-page.ts';

// Half a megabyte each, 0.1 to 0.5 s. No time is asserted, since machines are busy: `npm run bench -- parse` times them at
// 5 MB, and a quadratic step would run into the runner's own limit here.
const bytes = 500_000;
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
	test.each(Object.entries(pages))('are cut, and no line of them is lost: %s', (_, text) => {
		const {articles, teasers, furniture} = parsePage('hostile.txt', text);

		const lines = text.split('\n');
		const times = new Uint8Array(lines.length + 1);
		for (const [first, last] of [...articles, ...teasers, ...furniture].flatMap(item => item.lines)) {
			for (let line = first; line <= last; line++) times[line] = (times[line] ?? 0) + 1;
		}
		const lost = lines.findIndex((line, at) => line.trim() !== '' && times[at + 1] !== 1);
		expect(lost).toBe(-1);
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
