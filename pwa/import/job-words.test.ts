import {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {expect, test} from 'vitest';
import {doneSentence, faultWords, progressSentence} from './job-words.ts';

const nothing = {pages: 0, articles: 0, unchanged: 0, corrected: 0, beside: 0};

test('a full disk is told with what is missing, what is left and what is safe', () => {
	const error = new ArchiveError('quota-exceeded', {needed: 6_200_000, free: 40_000});
	const {sentence} = faultWords(error, {done: 4, total: 5, articles: 20});

	expect(sentence).toContain('6.2 兆');
	expect(sentence).toContain('后面 1 件');
	expect(sentence).toContain('前面 4 件完好');
});

test('a full disk whose size nobody knows is told without figures', () => {
	const {sentence} = faultWords(new ArchiveError('quota-exceeded'), {done: 4, total: 5, articles: 20});

	expect(sentence).not.toMatch(/\d/u);
});

test('what was done is told by what changed; nothing new is an answer too', () => {
	expect(doneSentence({...nothing, pages: 5, articles: 32})).toBe('入库 32 篇');
	expect(doneSentence({pages: 3, articles: 12, corrected: 1, unchanged: 2, beside: 0})).toBe(
		'入库 12 篇，订正 1 版，2 版已有',
	);
	expect(doneSentence({...nothing, unchanged: 5})).toBe('没有新的，馆里都有了');
});

test('a refresh tells how many files travelled, and when none did', () => {
	const receipt = {...nothing, pages: 1, articles: 6, corrected: 1};

	expect(doneSentence(receipt, {files: 1, bytes: 12_400})).toBe('取回 1 个文件，13 kB：入库 6 篇，订正 1 版');
	expect(doneSentence(nothing, {files: 0, bytes: 0})).toBe('没有新的，一个文件也没有取');
});

test('the line below the bar names the paper and the day, 前后 where it is inferred', () => {
	const date = {earliest: '2022-08-08', latest: '2022-08-10', exact: false} as const;
	const latest = {
		pageId: 'a/b/c' as never,
		facts: {publication: {value: '海湾晨报', basis: 'printed'}, date: {value: date, basis: 'inferred'}},
		articles: 10,
		effect: 'new',
	} as const;

	expect(progressSentence({done: 3, total: 5, articles: 20, latest})).toContain(
		'第 3 件，共 5 件：海湾晨报 8月8日前后，切出 10 篇。',
	);
});
