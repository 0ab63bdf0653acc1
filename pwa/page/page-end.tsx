import {href} from '../shell/navigate.ts';
import {issueWordsOf, type PageTurns, toIssue} from './turns.ts';

/** The same paper's issues on either side, at the end of a page. */
export function PageEnd({turns}: {turns: PageTurns}) {
	const {issueBefore, issueAfter} = turns;
	if (!issueBefore && !issueAfter) return null;
	return (
		<p class="page-end">
			{issueBefore && (
				<a class="page-end-issue" href={href(toIssue(issueBefore))}>
					{issueWordsOf(issueBefore, 'before')}
				</a>
			)}
			{issueAfter && (
				<a class="page-end-issue page-end-issue--after" href={href(toIssue(issueAfter))}>
					{issueWordsOf(issueAfter, 'after')}
				</a>
			)}
		</p>
	);
}
