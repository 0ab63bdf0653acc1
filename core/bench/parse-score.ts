/** How much of generated and hand-made pages the parser gets right, with the traits it stumbles over. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {parsePage} from '../parse/parse-page.ts';
import {type Breakdown, createBreakdown} from './score/breakdown.ts';
import {figuresOf, lineOf} from './score/figures.ts';
import {add, emptyTally, type PageScore, scorePage} from './score/tally.ts';
import {generatePage, loadStories} from './typeset/generate-pages.ts';
import type {TypesetPage} from './typeset/gold-page.ts';
import {disturbedPages, knownPages} from './typeset/known-pages.ts';

export const about = '[--family dev|heldout|seeds|hand|disturbed] [--seed N] [--pages N] [--verbose] [--dump DIR]';

const families = ['dev', 'heldout', 'seeds', 'hand', 'disturbed'] as const;

type Options = {
	readonly seed: number;
	readonly pages: number;
	readonly verbose: boolean;
	readonly dump: string | undefined;
};

export async function run(args: readonly string[]): Promise<void> {
	const {values} = parseArgs({
		args: [...args],
		options: {
			family: {type: 'string'},
			seed: {type: 'string', default: '1'},
			pages: {type: 'string', default: '200'},
			verbose: {type: 'boolean', default: false},
			dump: {type: 'string'},
		},
	});
	const options = {seed: Number(values.seed), pages: Number(values.pages), verbose: values.verbose, dump: values.dump};
	for (const family of families.filter(name => values.family === undefined || name === values.family)) {
		const pages = await pagesOf(family, options);
		if (pages.length > 0) report(family, pages, options);
	}
}

async function pagesOf(family: (typeof families)[number], {seed, pages}: Options): Promise<TypesetPage[]> {
	if (family === 'seeds' || family === 'hand') return knownPages(family);
	if (family === 'disturbed') return disturbedPages(seed);
	const stories = await loadStories(family);
	return Array.from({length: pages}, (_, index) => generatePage(stories, {family, seed, index}));
}

function report(family: string, pages: readonly TypesetPage[], {verbose, dump}: Options): void {
	const total = emptyTally();
	const breakdown = createBreakdown();
	const scored = pages.map(page => ({page, score: scorePage(page, parsePage(page.source, page.text))}));
	for (const {page, score} of scored) {
		add(total, score.tally);
		count(page, score, breakdown);
		if (verbose) for (const {source, sentence} of score.faults) console.log(`${source} ${sentence}`);
	}
	const stories =
		family === 'dev' || family === 'heldout' ? `, ${process.env.JIANBAO_CORPUS ? 'corpus' : 'invented'} stories` : '';
	console.log(`\n${family}${stories}\n${breakdown.table()}`);
	console.log(lineOf(figuresOf(total)));
	if (dump) dumpWorst(join(dump, family), scored);
}

function count(page: TypesetPage, score: PageScore, breakdown: Breakdown): void {
	score.articles.forEach((tally, at) => {
		const traits = page.articleTraits[at];
		if (traits) breakdown.count('byline', traits.byline, tally);
		if (traits) breakdown.count('heading', traits.heading, tally);
		for (const [trait, value] of Object.entries(page.traits)) breakdown.count(trait, value, tally);
	});
}

type Scored = {readonly page: TypesetPage; readonly score: PageScore};

/** The thirty pages with most faults: text, gold, and what was found wrong. */
function dumpWorst(folder: string, scored: readonly Scored[]): void {
	mkdirSync(folder, {recursive: true});
	const worst = [...scored].sort((a, b) => b.score.faults.length - a.score.faults.length).slice(0, 30);
	for (const {page, score} of worst.filter(one => one.score.faults.length > 0)) {
		const name = page.source.replace(/\.txt$/u, '');
		writeFileSync(join(folder, `${name}.txt`), page.text);
		writeFileSync(join(folder, `${name}.gold.json`), `${JSON.stringify(page.gold, null, '\t')}\n`);
		const traits = JSON.stringify({...page.traits, articles: page.articleTraits});
		writeFileSync(
			join(folder, `${name}.faults.txt`),
			[traits, ...score.faults.map(({sentence}) => sentence), ''].join('\n'),
		);
	}
}
