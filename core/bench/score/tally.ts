/** Sums comparisons into the figures of a score line; 1 is perfect everywhere. */
import type {GoldPage, TypesetPage} from '../typeset/gold-page.ts';
import {type ArticleField, blocksOf, compareArticle, headlineOf, signaturesOf} from './compare-article.ts';
import {asideLines, unconserved, wrongFacts} from './compare-page.ts';
import {bodyOf, matchArticles} from './match-articles.ts';

const zero = {
	pages: 0,
	articles: 0,
	parsed: 0,
	perfect: 0,
	found: 0,
	headline: 0,
	caption: 0,
	jump: 0,
	dateline: 0,
	standfirst: 0,
	bylineHits: 0,
	bylineGold: 0,
	bylineParsed: 0,
	blockHits: 0,
	blockGold: 0,
	blockParsed: 0,
	issue: 0,
	asideHits: 0,
	asideGold: 0,
	asideParsed: 0,
	conserved: 0,
};
/** Counts, not shares: tallies of pages add up to the tally of a family. */
export type Tally = typeof zero;

export type Fault = {readonly source: string; readonly article?: number; readonly sentence: string};
export type PageScore = {readonly tally: Tally; readonly articles: readonly Tally[]; readonly faults: readonly Fault[]};

export const emptyTally = (): Tally => ({...zero});

export function add(into: Tally, more: Tally): void {
	let counter: keyof Tally;
	for (counter in into) into[counter] += more[counter];
}

export type Exam = Pick<TypesetPage, 'text' | 'gold' | 'dated'>;

export function scorePage({text, gold, dated}: Exam, parsed: GoldPage): PageScore {
	const source = text.split(/\r?\n/u);
	const faults: Fault[] = [];
	const matches = matchArticles(gold.articles, parsed.articles);
	const articles = gold.articles.map((article, at) => {
		const match = matches.get(at);
		const found = match && parsed.articles[match.index];
		const {tally, wrong} = scoreArticle(article, found, match?.overlap ?? 0);
		if (wrong) faults.push({source: gold.source, article: at, sentence: `${nameOf(article)}: ${wrong}`});
		return tally;
	});
	const tally = scoreWhole({text, gold, dated}, parsed, source);
	for (const article of articles) add(tally, article);
	faults.push(...pageFaults({text, gold, dated}, parsed, source));
	return {tally, articles, faults};
}

const nameOf = (article: GoldPage['articles'][number]): string => (headlineOf(article) || bodyOf(article)).slice(0, 18);

function scoreArticle(
	gold: GoldPage['articles'][number],
	parsed: GoldPage['articles'][number] | undefined,
	overlap: number,
): {tally: Tally; wrong: string} {
	const tally = {...emptyTally(), articles: 1, bylineGold: signaturesOf(gold).length, blockGold: gold.blocks.length};
	if (!parsed) return {tally, wrong: 'not found'};
	const {right, bylineHits, blockHits} = compareArticle(gold, parsed, overlap);
	tally.bylineHits = bylineHits;
	tally.blockHits = blockHits;
	const counted: readonly Exclude<ArticleField, 'byline' | 'blocks'>[] = [
		'found',
		'headline',
		'caption',
		'jump',
		'dateline',
		'standfirst',
	];
	for (const field of counted) if (right[field]) tally[field] = 1;
	const bad = Object.entries(right).flatMap(([field, ok]) => (ok ? [] : [field]));
	if (bad.length === 0) tally.perfect = 1;
	const got = right.headline ? '' : ` (got "${parsed.headline.join(' / ')}")`;
	return {tally, wrong: bad.length === 0 ? '' : bad.join(', ') + got};
}

function scoreWhole({gold, dated}: Exam, parsed: GoldPage, source: readonly string[]): Tally {
	const wanted = asideLines(gold, source);
	const got = asideLines(parsed, source);
	return {
		...emptyTally(),
		pages: 1,
		parsed: parsed.articles.length,
		bylineParsed: parsed.articles.reduce((sum, article) => sum + signaturesOf(article).length, 0),
		blockParsed: parsed.articles.reduce((sum, article) => sum + blocksOf(article).length, 0),
		issue: wrongFacts(gold, parsed, dated).length === 0 ? 1 : 0,
		asideHits: [...wanted].filter(line => got.has(line)).length,
		asideGold: wanted.size,
		asideParsed: got.size,
		conserved: unconserved(parsed, source).length === 0 ? 1 : 0,
	};
}

function pageFaults({gold, dated}: Exam, parsed: GoldPage, source: readonly string[]): Fault[] {
	const facts = wrongFacts(gold, parsed, dated);
	const lost = unconserved(parsed, source);
	const wanted = asideLines(gold, source);
	const got = asideLines(parsed, source);
	const missed = [...wanted].filter(line => !got.has(line));
	const extra = [...got].filter(line => !wanted.has(line));
	const quote = (lines: readonly number[]) =>
		lines
			.slice(0, 4)
			.map(line => `${line} "${source[line - 1]?.trim().slice(0, 24)}"`)
			.join(', ');
	const sentences = [
		...facts.map(field => `${field}: gold ${JSON.stringify(gold[field])}, got ${JSON.stringify(parsed[field])}`),
		...(lost.length > 0 ? [`lines lost or used twice: ${quote(lost)}`] : []),
		...(missed.length > 0 ? [`aside missed: ${quote(missed)}`] : []),
		...(extra.length > 0 ? [`aside too many: ${quote(extra)}`] : []),
	];
	return sentences.map(sentence => ({source: gold.source, sentence}));
}
