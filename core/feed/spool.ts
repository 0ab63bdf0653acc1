/** Sorts pages by issue on the disk: a build of 58,000 pages must not hold 3 GB in memory. */
import {appendFile, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fingerprint} from '../newspaper/fingerprint.ts';
import type {IssueId} from '../newspaper/ids.ts';
import {type FeedPage, isFeedPage} from './feed.ts';

const prefix = '.building-';
/** Files that one issue's pages are spread over, by their texts. */
const drawers = 64;
/** Pages in one file of a feed: about 10 MB. A daily has 4 to 40 a day; only undated archives have more. */
const largestFile = 200;

export type Spool = {
	add(issue: IssueId, page: FeedPage): Promise<void>;
	/** The files to write, sorted: an issue each, or a part of one that has too many pages for one file. */
	files(): readonly SpoolFile[];
	remove(): Promise<void>;
};

export type SpoolFile = {
	readonly issue: IssueId;
	/** From 1; absent where the issue is one file. */
	readonly part?: number;
	pages(): Promise<readonly FeedPage[]>;
};

/** Makes a spool inside `folder`, and clears away those that killed builds left there. */
export async function makeSpool(folder: string): Promise<Spool> {
	const left = (await readdir(folder)).filter(name => name.startsWith(prefix));
	await Promise.all(left.map(name => rm(join(folder, name), {recursive: true, force: true})));
	const place = await mkdtemp(join(folder, prefix));
	const counts = new Map<IssueId, number[]>();
	const fileOf = (issue: IssueId, drawer: number) => join(place, `${fingerprint(issue, 12)}-${drawer}.jsonl`);

	async function pagesIn(issue: IssueId, from: readonly number[]): Promise<readonly FeedPage[]> {
		const pages: FeedPage[] = [];
		for (const drawer of from) {
			const lines = (await readFile(fileOf(issue, drawer), 'utf8')).split('\n').filter(line => line !== '');
			pages.push(...lines.map(line => readLine(line)).filter(page => page !== undefined));
		}
		return pages;
	}

	function partsOf(issue: IssueId, filled: readonly number[]): readonly SpoolFile[] {
		const total = filled.reduce((sum, count) => sum + count, 0);
		const parts = Math.min(drawers, Math.ceil(total / largestFile));
		return Array.from({length: parts}, (_, at) => {
			const own = filled.flatMap((count, drawer) => (count > 0 && drawer % parts === at ? [drawer] : []));
			return {issue, ...(parts > 1 && {part: at + 1}), pages: () => pagesIn(issue, own)};
		});
	}

	return {
		async add(issue, page) {
			// By the text, so that two copies of a page meet in one drawer whatever their names.
			const drawer = drawerOf(page.text);
			const filled = counts.get(issue) ?? new Array<number>(drawers).fill(0);
			filled[drawer] = (filled[drawer] ?? 0) + 1;
			counts.set(issue, filled);
			await appendFile(fileOf(issue, drawer), `${JSON.stringify(page)}\n`);
		},
		files: () =>
			[...counts]
				.sort(([left], [right]) => Number(left > right) - Number(left < right))
				.flatMap(([issue, filled]) => partsOf(issue, filled)),
		remove: () => rm(place, {recursive: true, force: true}),
	};
}

const drawerOf = (text: string): number =>
	[...fingerprint(text, 8)].reduce((sum, mark) => sum * 31 + mark.charCodeAt(0), 0) % drawers;

function readLine(line: string): FeedPage | undefined {
	const page: unknown = JSON.parse(line);
	return isFeedPage(page) ? page : undefined;
}
