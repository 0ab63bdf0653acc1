/** Builds a feed: a folder of page texts to static files. Memory grows with the largest issue, not with the archive. */
import {mkdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {issueOf} from '../newspaper/make-ids.ts';
import type {Contradiction} from '../newspaper/page-facts.ts';
import type {NoText} from '../text/decode-text.ts';
import {type Catalogue, catalogueFile, emptyCatalogue, readCatalogue, unusedEntries} from './catalogue.ts';
import type {CutFile, PageFile} from './cut-file.ts';
import {type FeedIssue, type FeedPage, feedFormat, feedVersion} from './feed.ts';
import {listPageFiles} from './list-page-files.ts';
import {putIndex, putIssue} from './publish.ts';
import {makeSpool, type Spool} from './spool.ts';
import {encodeIssue} from './write-issue.ts';

export type BuildOptions = {
	readonly pagesDir: string;
	readonly outDir: string;
	/** Defaults to the catalogue's title, else to the papers' names. */
	readonly title?: string;
	/** Cuts one file; may hand it to another thread. */
	readonly cut: (file: PageFile) => CutFile | Promise<CutFile>;
	/** Files cut at the same time; as many as `cut` has threads, and one or two more. */
	readonly atOnce?: number;
	readonly signal?: AbortSignal;
	readonly onPage?: (done: number, total: number) => void;
};

export type BuildReport = {
	readonly title: string;
	readonly issues: number;
	readonly pages: number;
	readonly articles: number;
	readonly bytes: number;
	/** Files that look like pages and are none. */
	readonly skipped: readonly {readonly name: string; readonly code: NoText; readonly detail?: string}[];
	/** Files of other kinds, not looked into. */
	readonly ignored: number;
	/** What the catalogue has wrong, and where a page contradicts it: sentences. */
	readonly faults: readonly string[];
};

/** Builds the feed of `pagesDir` in `outDir`. Rejects when a folder cannot be read or written, or with the signal's reason. */
export async function buildFeed(options: BuildOptions): Promise<BuildReport> {
	const {pagesDir, outDir} = options;
	const catalogue = await loadCatalogue(pagesDir);
	const {names, ignored} = await listPageFiles(pagesDir, catalogue.pages);
	await mkdir(outDir, {recursive: true});
	const spool = await makeSpool(outDir);
	try {
		const {skipped, contradictions} = await cutAll(names, catalogue, spool, options);
		const {issues, duplicates} = await writeIssues(spool, outDir);
		const title = options.title ?? catalogue.title ?? titleFrom(issues);
		await putIndex(outDir, {format: feedFormat, version: feedVersion, title, issues});
		return {
			title,
			issues: new Set(issues.map(issue => issue.id)).size,
			pages: issues.reduce((sum, issue) => sum + issue.pages, 0),
			articles: issues.reduce((sum, issue) => sum + issue.articles, 0),
			bytes: issues.reduce((sum, issue) => sum + issue.bytes, 0),
			skipped,
			ignored,
			faults: [...catalogue.faults, ...unusedEntries(catalogue, new Set(names)), ...contradictions, ...duplicates],
		};
	} finally {
		await spool.remove();
	}
}

async function loadCatalogue(folder: string): Promise<Catalogue> {
	try {
		return readCatalogue(await readFile(join(folder, catalogueFile), 'utf8'));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return emptyCatalogue;
		throw error;
	}
}

async function cutAll(names: readonly string[], catalogue: Catalogue, spool: Spool, options: BuildOptions) {
	const {pagesDir, cut, atOnce = 1, signal, onPage} = options;
	const skipped: BuildReport['skipped'][number][] = [];
	const contradictions: string[] = [];
	let done = 0;
	async function cutOne(name: string) {
		signal?.throwIfAborted();
		const known = catalogue.pages.get(name);
		const result = await cut({name, bytes: await readFile(join(pagesDir, name)), ...(known && {known})});
		if (result.kind === 'refused') {
			const {code, detail} = result;
			skipped.push({name, code, ...(detail !== undefined && {detail})});
		} else {
			await spool.add(issueOf(result.page.facts), result.page);
			contradictions.push(...result.contradictions.map(one => `${name}：${tellContradiction(one)}`));
		}
		onPage?.(++done, names.length);
	}
	const upcoming = names[Symbol.iterator]();
	// Each lane takes the next name when it is free; what they report is sorted after, so that order does not show.
	const lane = async () => {
		for (const name of upcoming) await cutOne(name);
	};
	await Promise.all(Array.from({length: Math.max(1, atOnce)}, lane));
	skipped.sort((left, right) => (left.name < right.name ? -1 : 1));
	return {skipped, contradictions: contradictions.sort()};
}

const tellContradiction = ({fact, kept, said}: Contradiction): string =>
	`${fact} 版面作 ${kept}，目录作 ${said}，以版面为准`;

async function writeIssues(spool: Spool, outDir: string) {
	const issues: FeedIssue[] = [];
	const duplicates: string[] = [];
	for (const {issue, part, pages} of spool.files()) {
		const once = withoutCopies(await pages());
		duplicates.push(...once.copies);
		const encoded = encodeIssue(issue, part, once.pages);
		await putIssue(outDir, encoded);
		issues.push(encoded.issue);
	}
	return {issues, duplicates};
}

/** A file that is there twice is one page: the first name stays. */
function withoutCopies(pages: readonly FeedPage[]) {
	const first = new Map<string, FeedPage>();
	const copies: string[] = [];
	const byName = [...pages].sort(
		(left, right) => Number(left.source > right.source) - Number(left.source < right.source),
	);
	for (const page of byName) {
		const original = first.get(page.text);
		if (original === undefined) first.set(page.text, page);
		else copies.push(`${page.source}：与 ${original.source} 是同一版，没有重复收入`);
	}
	return {pages: [...first.values()], copies};
}

function titleFrom(issues: readonly FeedIssue[]): string {
	const counts = new Map<string, number>();
	for (const {publication} of issues) {
		if (publication !== undefined) counts.set(publication, (counts.get(publication) ?? 0) + 1);
	}
	const names = [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
	return (
		names
			.slice(0, 3)
			.map(([name]) => name)
			.join('、') || '剪报'
	);
}
