/** 关怀版 · 今天的报: the newest front page, large, then the other days. */
import type {ReadArchive} from '@jianbao/core/archive/archive';
import type {ArchivedIssue, ArchivedPage} from '@jianbao/core/newspaper/archived';
import type {IsoDay, IssueId} from '@jianbao/core/newspaper/ids';
import {Frame} from '../shell/frame.tsx';
import {headingOf} from '../shell/heading-of.ts';
import {pageWords, paperOf, plainDay} from '../shell/issue-words.ts';
import {listenTo} from '../shell/listen-to.ts';
import {href} from '../shell/navigate.ts';
import {ownTextOf} from '../shell/own-text.ts';
import {useResource} from '../shell/resource.ts';
import type {Route} from '../shell/route.ts';
import {useScreen} from '../shell/use-screen.ts';
import {Button} from '../ui/button.tsx';
import {HeadingGroup} from '../ui/heading-group.tsx';
import type {IssuePlace} from './calendar.ts';
import {words} from './messages.ts';
import {issueIndex, shownIssues} from './model.ts';

/** As many as a person scrolls through; the rest is reached day by day from there. */
const daysListed = 12;

export function CareLibrary({asked}: {asked: IsoDay | 'undated' | undefined}) {
	const index = issueIndex.value;
	const day = asked ?? index.newest ?? 'undated';
	const [place] = (day === 'undated' ? index.undated : index.byDay.get(day)) ?? [];
	const id = place?.id;
	const read = useResource(`care ${id}`, archive => readToday(archive, id, othersThan(place)));
	useScreen(read.stage === 'loading' ? undefined : words().today);
	if (read.stage !== 'ready') return <Frame>{null}</Frame>;
	const {issue, page, others} = read.value;
	const [first] = page?.articles ?? [];
	return (
		<Frame>
			<main class="screen care-library" id="main">
				<div class="nameplate">
					<h1 class="nameplate-name" tabIndex={-1}>
						{paperOf(issue?.publication)}
					</h1>
					{issue && <p class="nameplate-side">{plainDay(issue)}</p>}
				</div>
				<div class="double-rule" />
				{first && (
					<p class="care-listen">
						<Button filled onPress={() => listenTo(first.id)}>
							{words().listenPage}
						</Button>
					</p>
				)}
				{page && <Headings page={page} />}
				{issue && <OtherPages issue={issue} />}
				{others.length > 0 && <OtherDays issues={others} />}
			</main>
		</Frame>
	);
}

/** A few days later than the one shown and then the earlier ones. */
function othersThan(place: IssuePlace | undefined): readonly IssueId[] {
	const all = shownIssues.value;
	const from = Math.max(0, (place ? all.indexOf(place) : 0) - 2);
	return all
		.slice(from, from + daysListed + 1)
		.map(({id}) => id)
		.filter(id => id !== place?.id);
}

async function readToday(archive: ReadArchive, id: IssueId | undefined, otherIds: readonly IssueId[]) {
	const issue = id && (await archive.issue(id));
	const front = issue?.pages[0];
	const [page, others] = await Promise.all([
		front && archive.page(front.id),
		Promise.all(otherIds.map(other => archive.issue(other))),
	]);
	return {issue, page, others: others.filter(other => other !== undefined)};
}

function Headings({page}: {page: ArchivedPage}) {
	return (
		<ol>
			{page.articles.map(article => (
				<li key={article.id} class="care-row">
					<HeadingGroup
						heading={{kicker: [], headline: headingOf(article).headline, deck: []}}
						level={2}
						look="list"
						href={href({screen: 'article', article: article.id})}
						known={ownTextOf(article, page)}
					/>
				</li>
			))}
		</ol>
	);
}

function OtherPages({issue}: {issue: ArchivedIssue}) {
	return (
		<>
			{issue.pages.slice(1).map(entry => (
				<p key={entry.id} class="care-row">
					<a class="row-link" href={href({screen: 'page', page: entry.id})}>
						{pageWords(entry)}
						{entry.section && `　${entry.section}`}
					</a>
				</p>
			))}
		</>
	);
}

/** A day shows one paper large; a second paper of the same day is opened as an issue. */
function toDay({id, date}: ArchivedIssue): Route {
	const {byDay, undated} = issueIndex.value;
	const [first] = (date === undefined ? undated : byDay.get(date)) ?? [];
	return first?.id === id ? {screen: 'library', day: date ?? 'undated'} : {screen: 'issue', issue: id};
}

function OtherDays({issues}: {issues: readonly ArchivedIssue[]}) {
	return (
		<section>
			<h2 class="care-head">{words().otherDays}</h2>
			<ol>
				{issues.map(issue => (
					<li key={issue.id} class="care-row">
						<a class="row-link" href={href(toDay(issue))}>
							{plainDay(issue)}　{paperOf(issue.publication)}
						</a>
					</li>
				))}
			</ol>
		</section>
	);
}
