/** An article's heading in its three weights, and whether its title was made from the lead. */
import type {ArticleSummary} from '@jianbao/core/newspaper/archived';
import {readHeading} from '@jianbao/core/parse/read-heading';
import {issueWords} from './issue-words.ts';

export type HeadingOf = {
	readonly kicker: readonly string[];
	readonly headline: readonly string[];
	readonly deck: readonly string[];
	/** 拟题 */
	readonly derived: boolean;
};

export function headingOf(article: Pick<ArticleSummary, 'headline' | 'derivedTitle'>): HeadingOf {
	if (article.headline.length === 0) {
		// An article without any text has no lead to make a title from, and must be reachable all the same.
		return {kicker: [], headline: [article.derivedTitle || issueWords().untitled], deck: [], derived: true};
	}
	return {...readHeading(article.headline), derived: false};
}

/** The 主题 alone, as one string: for titles of screens and names of links. */
export const titleOf = (article: Pick<ArticleSummary, 'headline' | 'derivedTitle'>): string =>
	headingOf(article).headline.join('');
