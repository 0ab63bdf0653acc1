/** An article's text as one string: for likeness, length and excerpt. */
import type {Article} from '../newspaper/page.ts';

/** The body: paragraphs and subheads. */
export const bodyOf = (article: Article): string => article.blocks.map(block => block.text).join('\n');

/** Everything the article prints. */
export const textOf = (article: Article): string =>
	[...article.headline, article.standfirst ?? '', bodyOf(article), ...article.captions].join('\n');

/** Characters of the body, white space apart. */
export const charactersOf = (article: Article): number => [...bodyOf(article).replace(/\s/gu, '')].length;
