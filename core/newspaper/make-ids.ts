/** Builds ids from what is printed; each is one more step of a path and safe as a URL path segment. */
import type {PageFacts} from './archived.ts';
import {fingerprint} from './fingerprint.ts';
import type {ArticleId, IsoDay, IssueId, PageId, PublicationId} from './ids.ts';

/** The step of a paper that nobody has named. */
export const unnamed = '_';
/** The step of an issue whose day is open. */
export const undated = 'undated';

const longestStep = 60;

/**
 * One step of an id: no white space and nothing that ends or changes a URL path segment.
 *
 * 「Ａ 报」 and 「A报」 are one paper. `.` and `..` would be resolved away by the browser, so their dots are changed too.
 */
function step(printed: string): string {
	const kept = printed
		.normalize('NFKC')
		.replace(/[\s\p{Cc}\p{Cf}]/gu, '')
		.replace(/[/?#%\\\p{Cs}]/gu, '·')
		.replace(/^\.+$/u, dots => '·'.repeat(dots.length));
	const points = [...kept];
	if (points.length <= longestStep) return kept;
	return points.slice(0, longestStep - 13).join('') + '~' + fingerprint(kept, 12);
}

/** `临江日报`; `_` where no page, catalogue or person has named the paper. */
export function publicationIdOf(name: string | undefined): PublicationId {
	return (step(name ?? '') || unnamed) as PublicationId;
}

/** `临江日报/2022-06-13`; the earliest day where the date is a range. */
export function issueIdOf(publication: PublicationId, day: IsoDay | undefined): IssueId {
	return `${publication}/${day ?? undated}` as IssueId;
}

/** The issue a page with these facts belongs to. */
export function issueOf(facts: PageFacts): IssueId {
	return issueIdOf(publicationIdOf(facts.publication?.value), facts.date?.value.earliest);
}

/** 版位 – the printed place of a page: publication, day and page number; undefined where one of them is open. */
export function printedPlace(facts: PageFacts): PageId | undefined {
	const {publication, date, pageNumber} = facts;
	if (publication === undefined || date === undefined || pageNumber === undefined) return undefined;
	if (publicationIdOf(publication.value) === unnamed) return undefined;
	return `${issueOf(facts)}/${step(pageNumber.value)}` as PageId;
}

/** The id of a page whose place is open: its text's fingerprint stands in for the number, so that two never collide. */
export function anonymousPageId(facts: PageFacts, textPrint: string): PageId {
	return `${issueOf(facts)}/~${textPrint}` as PageId;
}

/** The id of a second, wholly different page at a printed place: another edition of the day. */
export function besidePageId(place: PageId, textPrint: string): PageId {
	return `${place}~${textPrint}` as PageId;
}

/** `临江日报/2022-06-13/1/k3f9z2ab`. */
export function articleIdOf(page: PageId, print: string): ArticleId {
	return `${page}/${print}` as ArticleId;
}

/** The page an article's id names: every step but the last. */
export function pageOf(article: ArticleId): PageId {
	return article.slice(0, article.lastIndexOf('/')) as PageId;
}
