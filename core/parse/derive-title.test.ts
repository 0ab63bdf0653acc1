import {expect, test} from 'vitest';
import type {Block} from '../newspaper/page.ts';
import {deriveTitle} from './derive-title.ts';

const lead = (text: string): Block[] => [{type: 'paragraph', text}];

test.each([
	['昨日，记者从市经信局获悉，省经信厅于日前公布试点名单，义乌市入选。', '省经信厅于日前公布试点名单'],
	['近日，市安委办下发《2022年活动方案》，要求抓实做细。', '市安委办下发《2022年活动方案》'],
	['9月6日上午，新车站启用。', '新车站启用'],
	[
		'近日，市里下发《2023年临江市“文明出行月”活动实施总体方案》，各街道照办。',
		'市里下发《2023年临江市“文明出行月”活动实施总体方案》',
	],
	['本市“春，从江边开始”诗会开幕，来的人不少。', '本市“春，从江边开始”诗会开幕'],
	['“缺人了请直接联系我”，他说。', '缺人了请直接联系我'],
])('names %j by its first clause', (text, title) => {
	expect(deriveTitle(lead(text))).toBe(title);
});

test('is short however long the lead is, and absent without a text', () => {
	expect(deriveTitle(lead('水'.repeat(500)))).toHaveLength(24);
	expect(deriveTitle([])).toBeUndefined();
	expect(deriveTitle([{type: 'subhead', text: '小标题'}])).toBeUndefined();
});
