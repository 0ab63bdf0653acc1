/** 版次: the pages of an issue as a strip, those that are not held yet included, and what lies before and after one. */
import type {PageEntry} from '@jianbao/core/newspaper/archived';
import type {IssueId, PageId} from '@jianbao/core/newspaper/ids';
import {type IssuePlace, placeOf} from '../library/calendar.ts';

export type Sheet = {readonly number: string; readonly id?: PageId};

/** Above this a printed "今日N版" is taken for a misreading. */
const mostPages = 200;

/**
 * Every page number from 1 to what the paper prints (今日8版) or the highest held one; pages numbered otherwise (A5), or
 * not at all, follow as they are filed.
 */
export function sheetsOf(entries: readonly PageEntry[], printedCount = 0): readonly Sheet[] {
	const plain = entries.filter(({pageNumber}) => pageNumber !== undefined && /^\d+$/.test(pageNumber));
	const others = entries.filter(entry => !plain.includes(entry));
	const highest = Math.max(0, ...plain.map(({pageNumber}) => Number(pageNumber)), printedCount);
	if (highest > mostPages) return entries.map(toSheet);
	const numbered = Array.from({length: highest}, (_, index) => {
		const number = String(index + 1);
		const entry = plain.find(({pageNumber}) => pageNumber === number);
		return entry ? {number, id: entry.id} : {number};
	});
	return [...numbered, ...others.map(toSheet)];
}

const toSheet = ({id, pageNumber}: PageEntry): Sheet => ({number: pageNumber ?? '？', id});

/** The held pages on either side. */
export function besidePages(entries: readonly PageEntry[], id: PageId): {before?: PageEntry; after?: PageEntry} {
	const at = entries.findIndex(entry => entry.id === id);
	if (at < 0) return {};
	const [before, after] = [entries[at - 1], entries[at + 1]];
	return {...(before && {before}), ...(after && {after})};
}

/** The same paper's issues on either side by date, `issues` being newest first. */
export function besideIssues(issues: readonly IssuePlace[], id: IssueId): {before?: IssuePlace; after?: IssuePlace} {
	const {publicationId, date} = placeOf(id);
	if (date === undefined) return {};
	const papers = issues.filter(issue => issue.publicationId === publicationId && issue.date !== undefined);
	const at = papers.findIndex(issue => issue.id === id);
	if (at < 0) return {};
	const [after, before] = [papers[at - 1], papers[at + 1]];
	return {...(before && {before}), ...(after && {after})};
}
