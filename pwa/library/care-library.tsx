/** 关怀版 · 今天的报: the newest front page, large, then the other days. */
import type {ArchivedIssue} from '@jianbao/core/newspaper/archived';
import type {IsoDay} from '@jianbao/core/newspaper/ids';
import {Frame} from '../shell/frame.tsx';
import {headingOf} from '../shell/heading-of.ts';
import {pageWords, paperOf, plainDay} from '../shell/issue-words.ts';
import {href} from '../shell/navigate.ts';
import {useResource} from '../shell/resource.ts';
import {HeadingGroup} from '../ui/heading-group.tsx';
import {words} from './messages.ts';
import {issueIndex, shownIssues} from './model.ts';

/** As many as a person scrolls through; the rest is reached day by day from there. */
const daysListed = 12;

export function CareLibrary({asked}: {asked: IsoDay | 'undated' | undefined}) {
	const index = issueIndex.value;
	const day = asked ?? index.newest ?? 'undated';
	const today = (day === 'undated' ? index.undated : index.byDay.get(day)) ?? [];
	const [issue] = today;
	const at = issue === undefined ? 0 : shownIssues.value.indexOf(issue);
	const others = shownIssues.value
		.filter(other => other !== issue)
		.slice(Math.max(0, at - 2), Math.max(0, at - 2) + daysListed);
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
				{issue && <FrontPage issue={issue} />}
				{others.length > 0 && (
					<section>
						<h2 class="care-head">{words().otherDays}</h2>
						<ol>
							{others.map(other => (
								<li key={other.id} class="care-row">
									<a class="row-link" href={href({screen: 'library', day: other.date ?? 'undated'})}>
										{plainDay(other)}　{paperOf(other.publication)}
									</a>
								</li>
							))}
						</ol>
					</section>
				)}
			</main>
		</Frame>
	);
}

function FrontPage({issue}: {issue: ArchivedIssue}) {
	const [first, ...rest] = issue.pages;
	const page = useResource(first?.id ?? '', async archive => (first ? archive.page(first.id) : undefined));
	if (page.stage !== 'ready' || page.value === undefined) return null;
	return (
		<>
			<ol>
				{page.value.articles.map(article => (
					<li key={article.id} class="care-row">
						<HeadingGroup
							heading={{kicker: [], headline: headingOf(article).headline, deck: []}}
							level={2}
							look="list"
							href={href({screen: 'article', article: article.id})}
						/>
					</li>
				))}
			</ol>
			{rest.map(entry => (
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
