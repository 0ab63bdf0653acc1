import {expect, test} from 'vitest';
import {joinKnown} from './join-known.ts';

test('what the text says again and again stays whole', () => {
	const text = '商品城数字货币应用启动商户用数字货币收款数字货币钱包已开通';
	expect(joinKnown(['商品城', '数字', '货币', '应用', '启动'], text)).toEqual(['商品城', '数字货币', '应用', '启动']);
});

test('what stands together only in the heading and once more may break', () => {
	const text = '社区图书馆延长开放图书馆说社区图书馆人气旺';
	expect(joinKnown(['社区', '图书馆', '延长', '开放'], text)).toEqual(['社区', '图书馆', '延长', '开放']);
});

test('no piece grows past a line of the largest size', () => {
	const pieces = ['国家', '小型', '微型', '企业', '创业', '创新'];
	const joined = joinKnown(pieces, '国家小型微型企业创业创新'.repeat(5));
	expect(joined.join('')).toBe(pieces.join(''));
	expect(Math.max(...joined.map(piece => piece.length))).toBe(6);
});

test('the most frequent meeting is joined first', () => {
	const text = '防控攻坚防控攻坚防控攻坚疫情防控疫情防控疫情防控疫情防控工作组';
	expect(joinKnown(['常态疫情', '防控', '攻坚战'], text)).toEqual(['常态疫情防控', '攻坚战']);
});

test('nothing is joined across a mark or without a text', () => {
	expect(joinKnown(['甲乙', '，丙丁'], '甲乙，丙丁'.repeat(9))).toEqual(['甲乙', '，丙丁']);
	expect(joinKnown(['甲乙', '丙丁'], '')).toEqual(['甲乙', '丙丁']);
	expect(joinKnown([], '甲乙')).toEqual([]);
});
