import type {ReadArchive} from '@jianbao/core/archive/archive';
import type {ArchivedIssue, ArchivedPage, ArticleSummary} from '@jianbao/core/newspaper/archived';
import type {IssueId} from '@jianbao/core/newspaper/ids';
import {shortDay, weekday} from '../shell/day-words.ts';
import {headingOf} from '../shell/heading-of.ts';
import {issueDateDoubt, issueWords, pageWords, paperOf} from '../shell/issue-words.ts';
import {href} from '../shell/navigate.ts';
import {ownTextOf} from '../shell/own-text.ts';
import {useResource} from '../shell/resource.ts';
import {DoubtMark} from '../ui/doubt-mark.tsx';
import {HeadingGroup} from '../ui/heading-group.tsx';
import type {IssuePlace} from './calendar.ts';
import {words} from './messages.ts';

/** The issues of a day, each with the headings of its pages in printed order. */
export function DayIssues({issues}: {issues: readonly IssuePlace[]}) {
	return (
		<div class="day-issues">
			{issues.length === 0 && <p class="quiet">{words().nothing}</p>}
			{issues.map(({id}) => (
				<Issue key={id} id={id} />
			))}
		</div>
	);
}

function Issue({id}: {id: IssueId}) {
	const read = useResource(id, archive => readIssue(archive, id));
	return read.stage === 'ready' && read.value ? <IssueHeadings {...read.value} /> : null;
}

function IssueHeadings({issue, pages}: {issue: ArchivedIssue; pages: readonly ArchivedPage[]}) {
	const [first] = issue.pages;
	const doubt = issueDateDoubt(issue);
	return (
		<section class="issue">
			<div class="issue-head">
				<h2 class="issue-name">
					<a href={href(first ? {screen: 'page', page: first.id} : {screen: 'issue', issue: issue.id})}>
						{paperOf(issue.publication)}
					</a>
				</h2>
				<p class="issue-meta figures">
					{issue.date ? (
						<span>
							{shortDay(issue.date)} {weekday(issue.date)}
						</span>
					) : (
						<span>{issueWords().undated}</span>
					)}
					{doubt && <DoubtMark label={issueWords().about} name={issueWords().aboutName} sentence={doubt} />}
					<span>{issue.pages.length === 1 && first ? pageWords(first) : issueWords().pages(issue.pages.length)}</span>
				</p>
			</div>
			{pages.map(page => (
				<PageHeadings key={page.id} page={page} alone={issue.pages.length === 1} />
			))}
		</section>
	);
}

function PageHeadings({page, alone}: {page: ArchivedPage; alone: boolean}) {
	return (
		<>
			{!alone && (
				<h3 class="page-name">
					<a href={href({screen: 'page', page: page.id})}>
						{pageWords({pageNumber: page.facts.pageNumber?.value})}
						{page.facts.section && `　${page.facts.section.value}`}
					</a>
				</h3>
			)}
			<ol class="headings">
				{page.articles.map(article => (
					<HeadingRow key={article.id} article={article} page={page} />
				))}
			</ol>
		</>
	);
}

function HeadingRow({article, page}: {article: ArticleSummary; page: ArchivedPage}) {
	const heading = headingOf(article);
	return (
		<li class="heading-row">
			<HeadingGroup
				heading={{...heading, deck: []}}
				level={3}
				look="list"
				href={href({screen: 'article', article: article.id})}
				known={ownTextOf(article, page)}
				mark={
					heading.derived && (
						<DoubtMark label={words().derived} name={words().derivedName} sentence={words().derivedSentence} />
					)
				}
			/>
		</li>
	);
}

async function readIssue(archive: ReadArchive, id: IssueId) {
	const issue = await archive.issue(id);
	if (issue === undefined) return undefined;
	const pages = await Promise.all(issue.pages.map(page => archive.page(page.id)));
	return {issue, pages: pages.filter(page => page !== undefined)};
}
