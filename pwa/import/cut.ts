/** 怎样切开 – the page as a ruler: what each stretch of source lines became, from the top down. */

import type {Article, Doubt, Furniture, LineRange, ParsedPage, Teaser} from '@jianbao/core/newspaper/page';
import {isAboutFacts} from './open-doubts.ts';

export type CutItem = {
	readonly lines: readonly LineRange[];
	/** First and last source line of all its ranges. */
	readonly first: number;
	readonly last: number;
	readonly doubts: readonly Doubt[];
} & (
	| {readonly kind: 'article'; readonly article: Article}
	| {readonly kind: 'teaser'; readonly teaser: Teaser}
	| {readonly kind: 'furniture'; readonly furniture: Furniture}
);

/** Every item in the order of its first line; a doubt stands with the item that holds its first line. */
export function cutOf(page: ParsedPage, doubts: readonly Doubt[]): readonly CutItem[] {
	const items: CutItem[] = [
		...page.articles.map(article => ({kind: 'article' as const, article, ...extent(article.lines, doubts)})),
		...page.teasers.map(teaser => ({kind: 'teaser' as const, teaser, ...extent(teaser.lines, doubts)})),
		...page.furniture.map(furniture => ({kind: 'furniture' as const, furniture, ...extent(furniture.lines, doubts)})),
	];
	return items.sort((left, right) => left.first - right.first || left.last - right.last);
}

function extent(lines: readonly LineRange[], doubts: readonly Doubt[]) {
	const first = Math.min(...lines.map(([from]) => from));
	const last = Math.max(...lines.map(([, to]) => to));
	const within = (line: number) => lines.some(([from, to]) => from <= line && line <= to);
	return {
		lines,
		first,
		last,
		doubts: doubts.filter(doubt => !isAboutFacts(doubt) && doubt.lines[0] !== undefined && within(doubt.lines[0][0])),
	};
}

export type SourceLine = {readonly number: number; readonly text: string};

/** The printed lines of an item with their numbers in the source; blank lines are left out, as the ruler shows them. */
export function sourceLines(text: string, lines: readonly LineRange[]): readonly SourceLine[] {
	const source = text.split('\n');
	return lines
		.flatMap(([from, to]) => Array.from({length: to - from + 1}, (_, index) => from + index))
		.map(number => ({number, text: (source[number - 1] ?? '').trim()}))
		.filter(line => line.text !== '');
}

export type Figures = {
	readonly articles: number;
	/** Printed lines of furniture and teasers; `folio` when nothing but the running head is among them. */
	readonly furnitureLines: number;
	readonly onlyFolio: boolean;
	readonly doubts: number;
	readonly lost: number;
};

/** The four figures of the preview. */
export function figuresOf({
	page,
	text,
	doubts,
	lost,
}: {
	readonly page: ParsedPage;
	readonly text: string;
	readonly doubts: readonly Doubt[];
	readonly lost: number;
}): Figures {
	const others = [...page.furniture, ...page.teasers];
	return {
		articles: page.articles.length,
		furnitureLines: others.reduce((sum, {lines}) => sum + sourceLines(text, lines).length, 0),
		onlyFolio: page.teasers.length === 0 && page.furniture.every(({type}) => type === 'folio'),
		doubts: doubts.length,
		lost,
	};
}

/** Lines of the text as an editor counts them: a closing line end begins no further one. */
export const countLines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
