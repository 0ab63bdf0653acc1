import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {parsePage} from '../parse/parse-page.ts';
import {type BuildReport, buildFeed} from './build-feed.ts';
import {cutFile} from './cut-file.ts';
import type {FeedIndex, FeedIssueFile} from './feed.ts';

let out = '';
let report: BuildReport;
let index: FeedIndex;
beforeAll(async () => {
	out = await mkdtemp(join(tmpdir(), 'jianbao-seeds-'));
	report = await buildFeed({pagesDir: 'seeds', outDir: out, cut: file => cutFile(file, parsePage)});
	index = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8'));
});
afterAll(() => rm(out, {recursive: true}));

test('the seed pages make a feed of five issues, and their catalogue has no fault', () => {
	expect(report).toMatchObject({issues: 5, pages: 5, skipped: [], faults: []});
	expect(index.issues.map(({date, publication, exact}) => [date, publication, exact])).toEqual([
		['2022-11-22', '丽水日报', false],
		['2022-06-13', '义乌商报', true],
		['2022-08-08', '义乌商报', false],
		['2022-09-06', '义乌商报', false],
		['2022-12-13', '义乌商报', false],
	]);
});

test('what the catalogue supplied says so, with its evidence', async () => {
	const files = index.issues.map(
		async ({file}): Promise<FeedIssueFile> => JSON.parse(await readFile(join(out, file), 'utf8')),
	);
	const pages = (await Promise.all(files)).flatMap(file => file.pages);
	const bases = Object.fromEntries(pages.map(({source, facts}) => [source.slice(0, 3), facts.publication?.basis]));
	expect(bases).toEqual({
		'000': 'catalogue',
		'001': 'printed',
		'002': 'catalogue',
		'003': 'catalogue',
		'004': 'catalogue',
	});
	for (const {facts} of pages.filter(page => page.facts.publication?.basis === 'catalogue')) {
		expect(facts.publication?.note).toBeTruthy();
		expect(facts.date).toMatchObject({basis: 'catalogue', value: {exact: false}});
	}
});
