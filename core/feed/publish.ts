/** Puts a feed's files where a web server reads them, so that at no moment a reader finds half a feed. */
import {mkdir, readdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type FeedIndex, feedFile} from './feed.ts';
import type {IssueBytes} from './write-issue.ts';

const issueFile = /^(?:\d{4}-\d{2}-\d{2}|undated)-[0-9a-f]{20}\.json$/u;

/** Writes an issue's file. Its name holds its hash, so one that is there with the right size need not be written again. */
export async function putIssue(out: string, {issue, bytes}: IssueBytes): Promise<void> {
	const path = join(out, issue.file);
	if ((await sizeOf(path)) === issue.bytes) return;
	await mkdir(join(out, 'issues'), {recursive: true});
	await putWhole(path, bytes);
}

/**
 * Writes `feed.json` last, in one rename: until then the old feed stands with all its files. Then removes issue files that
 * it no longer lists, and nothing else: the folder may hold the rest of a web site.
 */
export async function putIndex(out: string, index: FeedIndex): Promise<void> {
	await putWhole(join(out, feedFile), `${JSON.stringify(index, null, '\t')}\n`);
	const listed = new Set(index.issues.map(issue => issue.file));
	const folder = join(out, 'issues');
	const there = await readdir(folder).catch(() => []);
	const left = there.filter(
		name => (issueFile.test(name) && !listed.has(`issues/${name}`)) || name.endsWith('.json.part'),
	);
	await Promise.all(left.map(name => rm(join(folder, name))));
}

async function putWhole(path: string, bytes: Uint8Array | string): Promise<void> {
	await writeFile(`${path}.part`, bytes);
	await rename(`${path}.part`, path);
}

async function sizeOf(path: string): Promise<number | undefined> {
	try {
		return (await stat(path)).size;
	} catch {
		// Not there yet: the usual case.
		return undefined;
	}
}
