/** Where one goes from a page: the pages and issues on either side, as words under the thumb and as turns of the hand. */
import type {IssuePlace} from '../library/calendar.ts';
import {shelf} from '../library/model.ts';
import {shortDay} from '../shell/day-words.ts';
import {navigate} from '../shell/navigate.ts';
import type {Route} from '../shell/route.ts';
import type {BarItem} from '../ui/bottom-bar.tsx';
import {words} from './messages.ts';
import type {PageInIssue} from './read-page.ts';
import {besideIssues, besidePages} from './sheets.ts';

export type PageTurns = {
	readonly before?: Route;
	readonly after?: Route;
	readonly issueBefore?: IssuePlace;
	readonly issueAfter?: IssuePlace;
};

export function turnsOf({page, issue}: PageInIssue): PageTurns {
	if (issue === undefined) return {};
	const {before, after} = besidePages(issue.pages, page.id);
	const issues = shelf.value.stage === 'ready' ? besideIssues(shelf.value.value.issues, issue.id) : {};
	return {
		...(before && {before: {screen: 'page', page: before.id}}),
		...(after && {after: {screen: 'page', page: after.id}}),
		...(issues.before && {issueBefore: issues.before}),
		...(issues.after && {issueAfter: issues.after}),
	};
}

/** An issue's own address opens its front page. */
export const toIssue = ({id}: IssuePlace): Route => ({screen: 'issue', issue: id});

export const issueWordsOf = (issue: IssuePlace, side: 'before' | 'after'): string => {
	const day = issue.date ? shortDay(issue.date) : '';
	return side === 'before' ? words().previousIssue(day) : words().nextIssue(day);
};

const press = (to: Route | undefined) => (to ? () => navigate(to) : undefined);

/** Turning on: the next page, and after the last one the next issue. */
export const goOn = (turns: PageTurns) => press(turns.after ?? (turns.issueAfter && toIssue(turns.issueAfter)));
export const goBack = (turns: PageTurns) => press(turns.before ?? (turns.issueBefore && toIssue(turns.issueBefore)));

/** 馆藏, 上一版, 下一版, and the issue that is nearest at hand: the later one, else the earlier. */
export function pageBar(turns: PageTurns, toLibrary: string): readonly BarItem[] {
	const {issueAfter, issueBefore} = turns;
	return [
		{label: words().library, href: toLibrary},
		{label: words().previousPage, onPress: press(turns.before)},
		{label: words().nextPage, onPress: press(turns.after)},
		issueItem(issueAfter, issueBefore),
	];
}

function issueItem(after: IssuePlace | undefined, before: IssuePlace | undefined): BarItem {
	if (after) return {label: issueWordsOf(after, 'after'), onPress: press(toIssue(after))};
	if (before) return {label: issueWordsOf(before, 'before'), onPress: press(toIssue(before))};
	return {label: words().nextIssueShort};
}
