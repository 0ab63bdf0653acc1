/** 样报 without storage: the feed that the reader brings along, read into memory and gone with the window. */
import type {ReadArchive} from '@jianbao/core/archive/archive';
import {buildRecords, measurePage} from '@jianbao/core/archive/build-page';
import {entryOf, issueFrom} from '@jianbao/core/archive/issue-record';
import {findOtherHalf} from '@jianbao/core/archive/jump';
import {nameArticles} from '@jianbao/core/archive/name-articles';
import type {FeedPage} from '@jianbao/core/feed/feed';
import {readFeed, readFeedIssue} from '@jianbao/core/feed/read-feed';
import type {ArchivedArticle, ArchivedIssue, ArchivedPage, ReadingPlace} from '@jianbao/core/newspaper/archived';
import type {ArticleId, IssueId, PageId} from '@jianbao/core/newspaper/ids';
import {anonymousPageId, printedPlace} from '@jianbao/core/newspaper/make-ids';
import type {Origin} from '@jianbao/core/store/origin';

/** Fails with feed-unreachable, feed-not-a-feed, feed-newer or feed-hash-mismatch. */
export async function openSample(url: string): Promise<ReadArchive> {
	const feed = await readFeed(url);
	const files = await Promise.all(feed.index.issues.map(issue => readFeedIssue(feed, issue)));
	const records = files.map(file => ({id: file.id, pages: file.pages.map(page => recordsOf(page, `feed ${url}`))}));
	return inMemory(
		records.map(({id, pages}) =>
			issueFrom(
				id,
				pages.map(({page}) => entryOf(page)),
			),
		),
		records.flatMap(({pages}) => pages.map(({page}) => page)),
		records.flatMap(({pages}) => pages.flatMap(({articles}) => articles)),
	);
}

function recordsOf({source, text, facts, page}: FeedPage, origin: Origin) {
	const measured = measurePage({name: source, text, page, facts, origin});
	const id = printedPlace(facts) ?? anonymousPageId(facts, measured.textPrint);
	const {ids} = nameArticles(id, page.articles);
	return buildRecords(measured, {id, facts, origins: [origin]}, ids);
}

function inMemory(
	issues: readonly ArchivedIssue[],
	pages: readonly ArchivedPage[],
	articles: readonly ArchivedArticle[],
): ReadArchive {
	const sorted = [...issues].sort((left, right) => ((left.date ?? '') < (right.date ?? '') ? 1 : -1));
	const issueBy = new Map<IssueId, ArchivedIssue>(issues.map(issue => [issue.id, issue]));
	const pageBy = new Map<PageId, ArchivedPage>(pages.map(page => [page.id, page]));
	const articleBy = new Map<ArticleId, ArchivedArticle>(articles.map(article => [article.id, article]));
	const places = new Map<ArticleId, ReadingPlace>();
	const shelf = {
		issue: async (id: IssueId) => issueBy.get(id),
		articles: async (id: PageId) => articles.filter(({pageId}) => pageId === id),
	};
	return {
		issueIds: async () => sorted.map(({id}) => id),
		publications: async () => [...new Map(issues.map(issue => [issue.publicationId, named(issue)])).values()],
		issues: async () => sorted,
		issue: shelf.issue,
		page: async id => pageBy.get(id),
		article: async id => articleBy.get(id),
		totals: async () => ({issues: issues.length, pages: pages.length, articles: articles.length}),
		jump: (article, direction) => findOtherHalf(article, direction, shelf),
		readingPlace: async id => places.get(id),
		latestReadingPlaces: async count => [...places.values()].sort((a, b) => b.at - a.at).slice(0, count),
		keepReadingPlace: async place => void places.set(place.articleId, place),
	};
}

const named = ({publicationId, publication}: ArchivedIssue) => ({
	id: publicationId,
	...(publication !== undefined && {name: publication}),
});
