/** Writes one issue's file from its pages: the same pages give the same bytes. */
import {createHash} from 'node:crypto';
import type {IssueId} from '../newspaper/ids.ts';
import {comparePageNumbers} from '../newspaper/page-number.ts';
import {type FeedIssue, type FeedIssueFile, type FeedPage, feedVersion, issueFormat} from './feed.ts';

export type IssueBytes = {readonly issue: FeedIssue; readonly bytes: Uint8Array};

export function encodeIssue(id: IssueId, part: number | undefined, unordered: readonly FeedPage[]): IssueBytes {
	const pages = [...unordered].sort(inPageOrder);
	const file: FeedIssueFile = {format: issueFormat, version: feedVersion, id, pages};
	const bytes = new TextEncoder().encode(`${JSON.stringify(file)}\n`);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const day = id.slice(id.indexOf('/') + 1);
	const publication = pages.find(({facts}) => facts.publication !== undefined)?.facts.publication?.value;
	const dates = pages.flatMap(({facts}) => facts.date ?? []);
	const issue: FeedIssue = {
		id,
		...(part !== undefined && {part}),
		file: `issues/${day}-${sha256.slice(0, 20)}.json`,
		bytes: bytes.byteLength,
		sha256,
		pages: pages.length,
		articles: pages.reduce((sum, {page}) => sum + page.articles.length, 0),
		...(publication !== undefined && {publication}),
		...(dates[0] !== undefined && {date: dates[0].value.earliest}),
		exact: dates.some(date => date.value.exact),
	};
	return {issue, bytes};
}

function inPageOrder(left: FeedPage, right: FeedPage): number {
	const order = comparePageNumbers(left.facts.pageNumber?.value, right.facts.pageNumber?.value);
	return order === 0 ? Number(left.source > right.source) - Number(left.source < right.source) : order;
}
