/** 转版: finds the other half of an article that goes on, or comes from, another page of the same issue. */
import type {ArchivedArticle, ArchivedIssue} from '../newspaper/archived.ts';
import type {IssueId, PageId} from '../newspaper/ids.ts';
import {toPageNumber} from '../newspaper/page-number.ts';
import type {JumpTarget} from './archive.ts';
import {textOf} from './article-text.ts';
import {type Bigrams, bigramsOf, containment, likeness} from './likeness.ts';

/** Where the issue's pages and their articles are read. */
type Shelf = {
	issue(id: IssueId): Promise<ArchivedIssue | undefined>;
	articles(page: PageId): Promise<readonly ArchivedArticle[]>;
};

/** A short headline repeated over the other half (接版题) shares most of its bigrams with the full one. */
const sameHeadline = 0.5;
/** Halves of one story share names and topics: at least this much of the shorter one's bigrams … */
const sameStory = 0.12;
/** … and clearly more than any other article of that page does. */
const lead = 1.4;

/**
 * Follows 「下转第二版」 (`to`) or 「上接第一版」 (`from`).
 *
 * The printed number names the page. An article on it is taken for the other half only when two independent cues say so:
 * its own jump line names our page, its headline is ours, its words are ours more than any other article's. With fewer
 * the page itself is given, so that nobody reads two stories as one.
 */
export async function findOtherHalf(
	article: ArchivedArticle,
	direction: 'to' | 'from',
	shelf: Shelf,
): Promise<JumpTarget> {
	const printed = direction === 'to' ? article.continuedTo : article.continuedFrom;
	const wanted = toPageNumber(printed ?? '');
	const issue = await shelf.issue(article.issueId);
	const pages = issue?.pages.filter(page => wanted !== undefined && page.pageNumber === wanted) ?? [];
	const [first] = pages;
	if (first === undefined) return {kind: 'missing', pageNumber: wanted ?? printed ?? ''};
	const others = (await Promise.all(pages.map(page => shelf.articles(page.id)))).flat();
	const half = surestHalf(
		article,
		direction,
		others.filter(other => other.id !== article.id),
	);
	return half === undefined ? {kind: 'page', id: first.id} : {kind: 'article', id: half.id};
}

function surestHalf(
	article: ArchivedArticle,
	direction: 'to' | 'from',
	others: readonly ArchivedArticle[],
): ArchivedArticle | undefined {
	const ours = {headline: bigramsOf(article.headline.join('')), text: bigramsOf(textOf(article))};
	const candidates = others.map(other => ({other, words: sharedWords(ours.text, bigramsOf(textOf(other)))}));
	const [best = 0, second = 0] = candidates.map(({words}) => words).sort((left, right) => right - left);
	const sure = candidates.filter(({other, words}) => {
		const cues = [
			pointsBack(other, direction, article),
			likeness(ours.headline, bigramsOf(other.headline.join(''))) >= sameHeadline,
			words === best && words >= sameStory && words >= lead * second,
		];
		return cues.filter(Boolean).length >= 2;
	});
	return sure.length === 1 ? sure[0]?.other : undefined;
}

const sharedWords = (left: Bigrams, right: Bigrams): number =>
	left.size < right.size ? containment(left, right) : containment(right, left);

function pointsBack(other: ArchivedArticle, direction: 'to' | 'from', article: ArchivedArticle): boolean {
	const printed = direction === 'to' ? other.continuedFrom : other.continuedTo;
	const number = toPageNumber(printed ?? '');
	return number !== undefined && number === article.facts.pageNumber?.value;
}
