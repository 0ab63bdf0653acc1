import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {LineRange, ParsedPage} from '../newspaper/page.ts';
import {parseWithRemovals} from './parse-page.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const pages = readdirSync(seeds)
	.filter(name => name.endsWith('.txt'))
	.map(name => readFileSync(new URL(name, seeds), 'utf8'));

const lineEnds = (text: string): RegExp => (text.includes('\n') ? /\r?\n/u : /\r/u);

/** How often each 1-based line is claimed. */
function claims(page: ParsedPage, count: number): number[] {
	const out = new Array<number>(count + 1).fill(0);
	const ranges: LineRange[] = [...page.articles, ...page.teasers, ...page.furniture].flatMap(({lines}) => [...lines]);
	for (const [first, last] of ranges) for (let n = first; n <= last; n++) out[n] = (out[n] ?? 0) + 1;
	return out;
}

/** Every printed character of the result, strings of articles, teasers and furniture. */
function printedIn(page: ParsedPage): string {
	const parts = page.articles.flatMap(article => [
		...article.headline,
		...article.bylines.flatMap(({role, names, credit}) => [role ?? '', ...names, credit ?? '']),
		article.dateline ?? '',
		article.standfirst ?? '',
		...article.blocks.map(({text}) => text),
		...article.captions,
		article.continuedFrom ?? '',
		article.continuedTo ?? '',
	]);
	return [...parts, ...page.teasers.flatMap(({text}) => [...text]), ...page.furniture.map(({text}) => text)].join('');
}

/** Code units that one text has more often than the other, white space aside: empty iff both print the same. */
function difference(kept: string, printed: string): Record<string, number> {
	const counts = new Map<string, number>();
	for (const unit of kept.replace(/\s+/gu, '').split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
	for (const unit of printed.replace(/\s+/gu, '').split('')) counts.set(unit, (counts.get(unit) ?? 0) - 1);
	return Object.fromEntries([...counts].filter(([, count]) => count !== 0));
}

function expectConserved(text: string): void {
	const {page, removals} = parseWithRemovals('page.txt', text);
	const lines = text.replace(/^\ufeff/u, '').split(lineEnds(text));
	const claimed = claims(page, lines.length);
	for (const [at, line] of lines.entries()) {
		if (line.trim() !== '') expect(claimed[at + 1], `line ${at + 1}: ${line}`).toBe(1);
	}
	const kept = printedIn(page) + removals.list.map(({text: removed}) => removed).join('');
	const printed = text.replace(/^\ufeff/u, '') + removals.repeated.map(({text: again}) => again).join('');
	expect(difference(kept, printed)).toEqual({});
}

const mutations: Record<string, (lines: string[], seed: number) => string[]> = {
	'drops lines': (lines, seed) => lines.filter((_, at) => (at * 7 + seed) % 11 !== 0),
	'doubles lines': (lines, seed) => lines.flatMap((line, at) => ((at + seed) % 9 === 0 ? [line, line] : [line])),
	'shuffles blocks': (lines, seed) => {
		const cut = (seed * 37) % Math.max(1, lines.length);
		return [...lines.slice(cut), ...lines.slice(0, cut)];
	},
	'removes blanks': lines => lines.filter(line => line.trim() !== ''),
	'adds blanks': lines => lines.flatMap(line => [line, '']),
	'cuts lines': (lines, seed) => lines.flatMap(line => [line.slice(0, seed % 17), line.slice(seed % 17)]),
	'joins lines': (lines, seed) =>
		lines.reduce<string[]>((out, line, at) => {
			if ((at + seed) % 5 === 0 && out.length > 0) out[out.length - 1] += line;
			else out.push(line);
			return out;
		}, []),
};

describe('conservation', () => {
	test.each(pages.map((text, at) => [at, text] as const))(
		'keeps every line and character of seed page %i',
		(_, text) => {
			expectConserved(text);
		},
	);

	test('holds over mutated seed pages', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...pages),
				fc.array(fc.tuple(fc.constantFrom(...Object.keys(mutations)), fc.nat(1000)), {minLength: 1, maxLength: 3}),
				(page, steps) => {
					let lines = page.split('\n');
					for (const [name, seed] of steps) lines = mutations[name]?.(lines, seed) ?? lines;
					expectConserved(lines.join('\n'));
				},
			),
			{numRuns: Number(process.env.PROPERTY_RUNS ?? 120)},
		);
	});

	const oddities = [
		'\ud83d',
		'\udc00',
		'\0',
		'\u202e',
		'e\u0301',
		'\u2028',
		'\ufeff',
		'\u200b',
		'👨‍👩‍👧',
		'（',
		'）',
		'“',
		'”',
		'——',
		'。',
		'，',
		' ',
		'　',
		'\t',
	];
	const newsWords = [
		'本报讯',
		'记者',
		'王婷',
		'□ ',
		'（下转第二版）',
		'（上接第1版）',
		'阅读提示',
		'图为',
		'2022年9月6日',
		'星期二',
		'06要闻',
		'责任编辑：',
		'新华社北京9月24日电',
		'/文',
		' 摄',
		'详见3版',
		'公告',
		'优胜优胜',
		'Chin-',
		'goods',
		'会议强调',
		'。（陆艳）',
		'一、',
	];
	const fragment = fc.oneof(
		{weight: 4, arbitrary: fc.constantFrom(...newsWords)},
		{weight: 2, arbitrary: fc.constantFrom(...oddities)},
		{weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
		{weight: 3, arbitrary: fc.constantFrom('\n', '\n', '\r\n', '\n\n')},
		{weight: 3, arbitrary: fc.stringMatching(/^[的一是在不了有和人这中大为上个国我以要他时来用们]{1,24}$/u)},
	);

	test('holds over arbitrary text: lone surrogates, NUL, marks of direction, every line end', () => {
		fc.assert(
			fc.property(fc.array(fragment, {maxLength: 60}), parts => expectConserved(parts.join(''))),
			{numRuns: 1500},
		);
	});

	test('reads old Macintosh line ends and a byte order mark', () => {
		const text = `\ufeff□ 记者 王婷\r\r本报讯 昨日上午，会议召开。\r会议召开\r`;

		expectConserved(text);
		expect(parseWithRemovals('x', text).page.articles).toHaveLength(1);
	});
});
