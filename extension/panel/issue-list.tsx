import type {ArchivedIssue, ArticleSummary} from '@jianbao/core/newspaper/archived';
import {readHeading} from '@jianbao/core/parse/read-heading';
import {Button} from '@jianbao/pwa/ui/button.tsx';
import {HeadingGroup} from '@jianbao/pwa/ui/heading-group.tsx';
import {State} from '@jianbao/pwa/ui/state.tsx';
import type {IssueWithPages} from './panel-model.ts';
import {start} from './panel-model.ts';
import {say} from './say.ts';

/** The newest issues, each with its pages' articles in printed order. */
export function IssueList({issues}: {issues: readonly IssueWithPages[]}) {
	if (issues.length === 0) {
		return (
			<State title={say('empty')} level={1} actions={<Button onPress={() => void start()}>{say('retry')}</Button>}>
				{say('emptyWords')}
			</State>
		);
	}
	return (
		<>
			{issues.map(({issue, pages}) => (
				<section class="panel-issue" key={issue.id}>
					<h2>{issue.publication ?? say('unnamed')}</h2>
					<p class="panel-meta">{dayWords(issue)}</p>
					<ul>
						{pages
							.flatMap(page => page.articles)
							.map(article => (
								<Row key={article.id} article={article} />
							))}
					</ul>
				</section>
			))}
		</>
	);
}

function Row({article}: {article: ArticleSummary}) {
	const derived = article.headline.length === 0;
	const heading = derived
		? {kicker: [], headline: [article.derivedTitle ?? article.excerpt], deck: []}
		: readHeading(article.headline);
	return (
		<li class="panel-row">
			<HeadingGroup
				heading={heading}
				level={3}
				look="list"
				href={`#${encodeURIComponent(article.id)}`}
				mark={derived ? <span class="panel-derived">{say('derived')}</span> : undefined}
			/>
		</li>
	);
}

/** The issue's day in the browser's language; an inferred one says so. */
export function dayWords({date, exact}: Pick<ArchivedIssue, 'date' | 'exact'>): string {
	if (date === undefined) return say('undated');
	const day = new Intl.DateTimeFormat(chrome.i18n.getUILanguage(), {dateStyle: 'long', timeZone: 'UTC'}).format(
		new Date(`${date}T00:00:00Z`),
	);
	return exact ? day : say('about', day);
}
