/** Sorts pages by issue on the disk: a build of 58,000 pages must not hold 3 GB in memory. */
import {appendFile, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fingerprint} from '../newspaper/fingerprint.ts';
import type {IssueId} from '../newspaper/ids.ts';
import {type FeedPage, isFeedPage} from './feed.ts';

const prefix = '.building-';

export type Spool = {
	add(issue: IssueId, page: FeedPage): Promise<void>;
	/** Sorted. */
	issues(): readonly IssueId[];
	pages(issue: IssueId): Promise<readonly FeedPage[]>;
	remove(): Promise<void>;
};

/** Makes a spool inside `folder`, and clears away those that killed builds left there. */
export async function makeSpool(folder: string): Promise<Spool> {
	const left = (await readdir(folder)).filter(name => name.startsWith(prefix));
	await Promise.all(left.map(name => rm(join(folder, name), {recursive: true, force: true})));
	const place = await mkdtemp(join(folder, prefix));
	const issues = new Set<IssueId>();
	const fileOf = (issue: IssueId) => join(place, `${fingerprint(issue, 12)}.jsonl`);
	return {
		async add(issue, page) {
			issues.add(issue);
			await appendFile(fileOf(issue), `${JSON.stringify({issue, page})}\n`);
		},
		issues: () => [...issues].sort((left, right) => Number(left > right) - Number(left < right)),
		async pages(issue) {
			const lines = (await readFile(fileOf(issue), 'utf8')).split('\n').filter(line => line !== '');
			return lines.flatMap(line => {
				const entry: {issue: IssueId; page: unknown} = JSON.parse(line);
				return entry.issue === issue && isFeedPage(entry.page) ? [entry.page] : [];
			});
		},
		remove: () => rm(place, {recursive: true, force: true}),
	};
}
