/** What the reader draws: a page with its issue, and an article with its page and issue. */
import type {ReadArchive} from '@jianbao/core/archive/archive';
import type {
	ArchivedArticle,
	ArchivedIssue,
	ArchivedPage,
	ArticleSummary,
	ReadingPlace,
} from '@jianbao/core/newspaper/archived';
import type {ArticleId, IssueId, PageId} from '@jianbao/core/newspaper/ids';

export type PageInIssue = {readonly page: ArchivedPage; readonly issue: ArchivedIssue | undefined};

export async function readPageInIssue(archive: ReadArchive, id: PageId): Promise<PageInIssue | undefined> {
	const page = await archive.page(id);
	if (page === undefined) return undefined;
	return {page, issue: await archive.issue(page.issueId)};
}

/** The first page of an issue. */
export async function readFrontPage(archive: ReadArchive, id: IssueId): Promise<PageInIssue | undefined> {
	const issue = await archive.issue(id);
	const first = issue?.pages[0];
	return first && readPageInIssue(archive, first.id);
}

export type ArticleInPage = PageInIssue & {
	readonly article: ArchivedArticle;
	readonly place: ReadingPlace | undefined;
	readonly before: ArticleSummary | undefined;
	readonly after: ArticleSummary | undefined;
};

export async function readArticleInPage(archive: ReadArchive, id: ArticleId): Promise<ArticleInPage | undefined> {
	const article = await archive.article(id);
	if (article === undefined) return undefined;
	const [inIssue, place] = await Promise.all([
		readPageInIssue(archive, article.pageId),
		archive.readingPlace(article.id),
	]);
	if (inIssue === undefined) return undefined;
	const {articles} = inIssue.page;
	const at = articles.findIndex(summary => summary.id === article.id);
	return {...inIssue, article, place, before: articles[at - 1], after: articles[at + 1]};
}
