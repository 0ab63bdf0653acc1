import type {Article, Doubt, Furniture, ParsedPage, Teaser} from '../newspaper/page.ts';

/** A cut page as one line of JSON, its fields in the page format's order whatever order the parser built them in. */
export function pageLine(page: ParsedPage): string {
	return JSON.stringify({
		source: page.source,
		publication: page.publication,
		date: page.date && {earliest: page.date.earliest, latest: page.date.latest, exact: page.date.exact},
		pageNumber: page.pageNumber,
		section: page.section,
		issueNumber: page.issueNumber,
		articles: page.articles.map(orderArticle),
		teasers: page.teasers.map(({text, lines}: Teaser): Teaser => ({text, lines})),
		furniture: page.furniture.map(({type, text, lines}: Furniture): Furniture => ({type, text, lines})),
		doubts: page.doubts.map(orderDoubt),
	} satisfies ParsedPage);
}

const orderArticle = (article: Article): Article => ({
	kind: article.kind,
	headline: article.headline,
	bylines: article.bylines.map(({role, names, credit}) => ({role, names, credit})),
	dateline: article.dateline,
	standfirst: article.standfirst,
	blocks: article.blocks.map(({type, text}) => ({type, text})),
	captions: article.captions,
	continuedFrom: article.continuedFrom,
	continuedTo: article.continuedTo,
	lines: article.lines,
});

const orderDoubt = ({code, lines, sentence, evidence}: Doubt): Doubt =>
	evidence === undefined ? {code, lines, sentence} : {code, lines, sentence, evidence};
