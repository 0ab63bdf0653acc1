/** Compares one parsed article with its gold, field by field. */
import type {Article} from '../../newspaper/page.ts';
import type {Copy} from '../typeset/gold-page.ts';
import {bare} from './match-articles.ts';

export const articleFields = [
	'found',
	'headline',
	'byline',
	'blocks',
	'caption',
	'jump',
	'dateline',
	'standfirst',
] as const;
export type ArticleField = (typeof articleFields)[number];

export type Comparison = {
	readonly right: Readonly<Record<ArticleField, boolean>>;
	/** Signatures and blocks found in both. */
	readonly bylineHits: number;
	readonly blockHits: number;
};

export const headlineOf = (article: Pick<Article, 'headline'>): string => bare(article.headline.join(''));

/** `全媒体记者|方舟|摄`, one for each name. */
export const signaturesOf = (article: Pick<Article, 'bylines'>): string[] =>
	article.bylines
		.flatMap(({role, names, credit}) => names.map(name => `${role ?? ''}|${bare(name)}|${credit ?? ''}`))
		.sort();

export const blocksOf = (article: Pick<Article, 'blocks'>): string[] =>
	article.blocks.map(({type, text}) => `${type}|${text}`);

export function compareArticle(gold: Copy, parsed: Copy, overlap: number): Comparison {
	const same = (left: readonly string[], right: readonly string[]) => left.join('\n') === right.join('\n');
	return {
		right: {
			found: overlap >= 0.9,
			headline: headlineOf(gold) === headlineOf(parsed),
			byline: same(signaturesOf(gold), signaturesOf(parsed)),
			blocks: same(blocksOf(gold), blocksOf(parsed)),
			caption: same(gold.captions.map(bare), parsed.captions.map(bare)),
			jump:
				pageOf(gold.continuedFrom) === pageOf(parsed.continuedFrom) &&
				pageOf(gold.continuedTo) === pageOf(parsed.continuedTo),
			dateline: bare(gold.dateline) === bare(parsed.dateline),
			standfirst: bare(gold.standfirst) === bare(parsed.standfirst),
		},
		bylineHits: common(signaturesOf(gold), signaturesOf(parsed)),
		blockHits: common(blocksOf(gold), blocksOf(parsed)),
	};
}

function common(left: readonly string[], right: readonly string[]): number {
	const pool = [...right];
	return left.filter(value => {
		const at = pool.indexOf(value);
		if (at >= 0) pool.splice(at, 1);
		return at >= 0;
	}).length;
}

/** 第一版 = 第1版 = 1版 */
function pageOf(jump: string | null): string {
	const numerals = '零一二三四五六七八九';
	return bare(jump)
		.replace(/[第版()（）]/gu, '')
		.replace(/[零一二三四五六七八九十]/gu, char => (char === '十' ? '10' : String(numerals.indexOf(char))));
}
