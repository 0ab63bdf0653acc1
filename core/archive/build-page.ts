/** Makes the archive's records of one page from its cut, its facts and its ids. */
import type {ArchivedArticle, ArticleSummary, PageFacts} from '../newspaper/archived.ts';
import {bareText, fingerprint} from '../newspaper/fingerprint.ts';
import type {ArticleId, PageId} from '../newspaper/ids.ts';
import {issueOf, printedPlace} from '../newspaper/make-ids.ts';
import type {Article, ParsedPage} from '../newspaper/page.ts';
import {deriveTitle} from '../parse/derive-title.ts';
import type {Origin} from '../store/origin.ts';
import type {StoredPage} from '../store/schema.ts';
import {charactersOf} from './article-text.ts';
import {sketchOf} from './sketch.ts';

/** A cut page on its way into the store. */
export type IncomingPage = {
	readonly name: string;
	readonly text: string;
	readonly page: ParsedPage;
	readonly facts: PageFacts;
	readonly origin: Origin;
};

/** The same with what it is found by, worked out before its transaction begins. */
export type MeasuredPage = IncomingPage & {
	/** Tells two texts apart, blind to typesetting: 60 bits, so a million pages collide once in a million archives. */
	readonly textPrint: string;
	/** Only where the place is open. */
	readonly sketch?: readonly number[];
};

export type PageRecords = {readonly page: StoredPage; readonly articles: readonly ArchivedArticle[]};

const excerptLength = 80;

export function measurePage(incoming: IncomingPage): MeasuredPage {
	const bare = bareText(incoming.text);
	const open = printedPlace(incoming.facts) === undefined;
	return {...incoming, textPrint: fingerprint(bare, 12), ...(open && {sketch: sketchOf(bare)})};
}

/** Equal for two pages that would be stored alike. */
export const cutPrintOf = ({text, page}: IncomingPage, facts: PageFacts): string =>
	fingerprint(JSON.stringify([text, facts, page]), 12);

export function buildRecords(
	incoming: MeasuredPage,
	place: {readonly id: PageId; readonly facts: PageFacts; readonly origins: readonly Origin[]},
	ids: readonly ArticleId[],
): PageRecords {
	const {page: cut, text, name, textPrint, sketch} = incoming;
	const {id, facts, origins} = place;
	const issueId = issueOf(facts);
	const articles = cut.articles.flatMap((article, index) => {
		const articleId = ids[index];
		if (articleId === undefined) return [];
		return [
			{...article, ...titleOf(article), id: articleId, pageId: id, issueId, facts, characters: charactersOf(article)},
		];
	});
	const page: StoredPage = {
		id,
		issueId,
		facts,
		source: name,
		text,
		articles: articles.map(summaryOf),
		teasers: cut.teasers,
		furniture: cut.furniture,
		doubts: cut.doubts,
		textPrint,
		cutPrint: cutPrintOf(incoming, facts),
		origins,
		...(sketch !== undefined && printedPlace(facts) === undefined && {sketch}),
	};
	return {page, articles};
}

function summaryOf(article: ArchivedArticle): ArticleSummary {
	const {id, kind, headline, derivedTitle, bylines, characters} = article;
	const body = article.blocks.filter(block => block.type === 'paragraph').map(block => block.text);
	return {
		id,
		kind,
		headline,
		...(derivedTitle !== undefined && {derivedTitle}),
		bylines,
		excerpt: [...body.join('')].slice(0, excerptLength).join(''),
		subheads: article.blocks.filter(block => block.type === 'subhead').map(block => block.text),
		characters,
		lines: article.lines,
	};
}

function titleOf(article: Article): {readonly derivedTitle?: string} {
	const derivedTitle = article.headline.length > 0 ? undefined : deriveTitle(article.blocks);
	return derivedTitle === undefined ? {} : {derivedTitle};
}
