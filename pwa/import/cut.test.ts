import type {Article, Doubt, ParsedPage} from '@jianbao/core/newspaper/page';
import {expect, test} from 'vitest';
import {countLines, cutOf, figuresOf, sourceLines} from './cut.ts';

const article = (lines: Article['lines']): Article => ({
	kind: 'news',
	headline: ['一'],
	bylines: [],
	dateline: null,
	standfirst: null,
	blocks: [],
	captions: [],
	continuedFrom: null,
	continuedTo: null,
	lines,
});
const page = (parts: Partial<ParsedPage>): ParsedPage => ({
	source: 'a.txt',
	publication: null,
	date: null,
	pageNumber: null,
	section: null,
	issueNumber: null,
	articles: [],
	teasers: [],
	furniture: [],
	doubts: [],
	...parts,
});
const text = '眉\n\n甲一\n\n甲二\n乙一\n甲三\n';

test('items stand in the order of their first line, whatever they are', () => {
	const cut = cutOf(
		page({
			articles: [
				article([[6, 6]]),
				article([
					[3, 5],
					[7, 7],
				]),
			],
			furniture: [{type: 'folio', text: '眉', lines: [[1, 1]]}],
		}),
		[],
	);

	expect(cut.map(({kind, first, last}) => [kind, first, last])).toEqual([
		['furniture', 1, 1],
		['article', 3, 7],
		['article', 6, 6],
	]);
});

test('a doubt stands with the item that holds its first line, and one about the date with none', () => {
	const doubt: Doubt = {code: 'paragraph-undecided', lines: [[6, 7]], sentence: ''};
	const whole: Doubt = {code: 'date-range', lines: [[3, 3]], sentence: ''};
	const cut = cutOf(
		page({
			articles: [
				article([
					[3, 5],
					[7, 7],
				]),
				article([[6, 6]]),
			],
		}),
		[doubt, whole],
	);

	expect(cut.map(item => item.doubts)).toEqual([[], [doubt]]);
});

test('source lines keep their numbers and leave blank lines out', () => {
	expect(
		sourceLines(text, [
			[3, 5],
			[7, 7],
		]),
	).toEqual([
		{number: 3, text: '甲一'},
		{number: 5, text: '甲二'},
		{number: 7, text: '甲三'},
	]);
});

test('the four figures count printed lines, and say 报眉 only where nothing else is', () => {
	const folio = {type: 'folio', text: '眉', lines: [[1, 2]]} as const;
	const parts = page({articles: [article([[3, 7]])], furniture: [folio]});

	expect(figuresOf({page: parts, text, doubts: [], lost: 0})).toEqual({
		articles: 1,
		furnitureLines: 1,
		onlyFolio: true,
		doubts: 0,
		lost: 0,
	});
	expect(
		figuresOf({
			page: page({furniture: [folio], teasers: [{text: ['乙一'], lines: [[6, 6]]}]}),
			text,
			doubts: [],
			lost: 2,
		}),
	).toMatchObject({furnitureLines: 2, onlyFolio: false, lost: 2});
});

test('a closing line end begins no line', () => {
	expect(countLines('一\n二\n')).toBe(2);
	expect(countLines('一\n二')).toBe(2);
});
