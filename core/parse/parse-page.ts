import type {Article, ParsedPage} from '../newspaper/page.ts';
import {gatherAsides} from './asides.ts';
import {type BuiltArticle, buildArticle} from './build-article.ts';
import {type ClassifiedLine, classifyLines} from './classify-lines.ts';
import {findDoubts} from './find-doubts.ts';
import {toRanges} from './line-ranges.ts';
import {readIssue} from './read-issue.ts';
import {createRemovals, type Removals} from './removals.ts';
import {settleFurniture} from './settle-furniture.ts';
import {splitLines} from './split-lines.ts';
import {structurePage} from './structure-page.ts';

/** The page, and an account of every printed character that it does not repeat. */
export type ParsedWithRemovals = {readonly page: ParsedPage; readonly removals: Removals};

/**
 * 剪 – cuts one newspaper page into articles, teasers and furniture.
 *
 * Pure, total and linear: any text gives a page, and what the parser is not sure of stands in `doubts`.
 */
export function parsePage(source: string, text: string): ParsedPage {
	return parseWithRemovals(source, text).page;
}

/** `parsePage` with the account that proves that nothing is lost. */
export function parseWithRemovals(source: string, text: string): ParsedWithRemovals {
	const removals = createRemovals();
	const lines = settleFurniture(classifyLines(splitLines(text)));
	const {atoms, cut, captions} = structurePage(lines);
	const owned = new Uint8Array(lines.length);
	const articles = cut.articles.map((article, at) => {
		const built = buildArticle({cut: article, atoms, lines, removals, captions: captions.get(at) ?? []});
		return finish(built, lines, owned);
	});
	const asides = gatherAsides(lines, owned, removals);
	const {inference, ...facts} = readIssue(lines, articles);
	const page = {source, ...facts, articles, ...asides};
	return {page: {...page, doubts: findDoubts({page, inference, cut, atoms, lines})}, removals};
}

function finish({article, lines: own}: BuiltArticle, lines: readonly ClassifiedLine[], owned: Uint8Array): Article {
	for (const at of own) owned[at] = 1;
	return {...article, lines: toRanges(own, lines)};
}
