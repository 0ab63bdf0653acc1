/** An article's heading in its three weights, and whether its title was made from the lead. */
import type {ArticleSummary} from '@jianbao/core/newspaper/archived';

export type HeadingOf = {
	readonly kicker: readonly string[];
	readonly headline: readonly string[];
	readonly deck: readonly string[];
	/** 拟题 */
	readonly derived: boolean;
};

export function headingOf(article: Pick<ArticleSummary, 'headline' | 'derivedTitle'>): HeadingOf {
	if (article.headline.length === 0) {
		return {kicker: [], headline: [article.derivedTitle ?? ''], deck: [], derived: true};
	}
	return {...readHeading(article.headline), derived: false};
}

/** The 主题 alone, as one string: for titles of screens and names of links. */
export const titleOf = (article: Pick<ArticleSummary, 'headline' | 'derivedTitle'>): string =>
	headingOf(article).headline.join('');

function readHeading(lines: readonly string[]) {
	const [first = '', ...rest] = lines;
	if (rest.length === 0) return {kicker: [], headline: [first], deck: []};
	const tail = rest.join('');
	if (first.includes(' ') || (first.length < tail.length && rest.length === 1 && first.length + 3 < tail.length))
		return {kicker: [first], headline: rest, deck: []};
	if (/^[“\d]/.test(tail)) return {kicker: [], headline: [first], deck: rest};
	return {kicker: [], headline: lines, deck: []};
}
