import fc from 'fast-check';
import {expect, test} from 'vitest';
import {breakHeading} from './break-heading.ts';

test('gives back every character in order', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), text => {
			expect(breakHeading(text).join('')).toBe(text);
		}),
	);
});

test.each([
	['江河治理升级“绿色通道”开通', '“绿色通道”'],
	['企业下发《安全生产方案》通知', '《安全生产方案》'],
	['全市新增9400多家经营户', '9400多家'],
	['省运会羽毛球诞生12金', '12金'],
	['2022年度评选结果揭晓', '2022年'],
	['朱重烈在调研时强调', '朱重烈'],
	['第二批套餐开始配送', '第二批'],
	['增长32.88%再创新高', '32.88%'],
	['打赢常态化防控攻坚战', '常态化'],
	['数字人民币应用启动', '人民币'],
	['市安委办下发2022年义乌市安全生产月活动', '义乌市'],
])('%s keeps %s whole', (heading, whole) => {
	const pieces = breakHeading(heading);
	expect(pieces.some(piece => piece.includes(whole))).toBe(true);
	expect(pieces.length).toBeGreaterThan(1);
});

test('a long quotation may break inside, though not right after its opening mark', () => {
	const pieces = breakHeading('新增一家“国家小型微型企业创业创新示范基地”');
	const inside = pieces.filter(piece => /国家|示范|基地/.test(piece));
	expect(inside.length).toBeGreaterThan(1);
	expect(pieces.every(piece => !piece.endsWith('“'))).toBe(true);
});

test('no piece begins with closing punctuation', () => {
	for (const piece of breakHeading('陈某某：疫情结束后，想多陪陪家人（下）！')) {
		expect(piece).not.toMatch(/^[：，）！]/u);
	}
});

test('long headings of plain words break often enough for a narrow column', () => {
	const pieces = breakHeading('城市升级来料加工模式带领千万妇女共富裕');
	expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThanOrEqual(6);
});
