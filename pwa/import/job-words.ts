/** A job's state in words: one title, one sentence, its figures. */

import type {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {fullDay, shortDay} from '../shell/day-words.ts';
import {paperOf} from '../shell/issue-words.ts';
import type {Receipt} from '../worker/desk.ts';
import {type ErrorWords, wordError} from './error-messages.ts';
import {words} from './job-messages.ts';
import type {JobProgress, JobTask} from './job-state.ts';

/** 第 3 件，共 5 件：某某报 8月8日前后，切出 10 篇。 */
export function progressSentence(progress: JobProgress | undefined): string {
	const latest = progress?.latest;
	if (!progress || !latest) return progress?.total ? words().counted(progress.total) : words().starting;
	const {publication, date} = latest.facts;
	const day = date?.value;
	const when = day && (day.exact ? fullDay(day.earliest) : words().dayAbout(shortDay(day.earliest)));
	const name = [paperOf(publication?.value), when].filter(Boolean).join(' ');
	return words().latest(progress.done, progress.total, name, latest.articles) + words().readable;
}

export function runningTitle(task: JobTask): string {
	if (task.kind === 'resume') return words().resuming;
	return task.kind === 'first-feed' ? words().runningFirst : words().running;
}

/** What a finished job did; for a feed also what travelled: 取回 1 个文件，12 kB：订正 1 版. */
export function doneSentence(receipt: Receipt, {files, bytes}: Partial<JobProgress> = {}): string {
	if (files === undefined || bytes === undefined) return receiptSentence(receipt);
	if (files === 0) return words().doneNoFiles;
	return words().doneFiles(files, bytesWords(bytes)) + receiptSentence(receipt);
}

/** 入库 32 篇，订正 1 版，2 版已有. */
function receiptSentence(receipt: Receipt): string {
	const {pages, articles, corrected, unchanged, beside} = receipt;
	if (pages === 0) return words().doneNothing;
	return [
		words().doneArticles(articles),
		corrected > 0 && words().doneCorrected(corrected),
		beside > 0 && words().doneBeside(beside),
		unchanged > 0 && words().doneUnchanged(unchanged),
	]
		.filter(Boolean)
		.join(words().between);
}

/**
 * For a full disk the figures are what helps: how much is missing, how many pages are safe. `needed` is what the next few
 * pages take, so it is the least that must be freed.
 */
export function faultWords(error: ArchiveError, progress: JobProgress | undefined): ErrorWords {
	const worded = wordError(error);
	const {needed} = error.details;
	if (error.code !== 'quota-exceeded' || typeof needed !== 'number' || !progress) return worded;
	const missing = words().megabytes(Math.max(needed / 1e6, 0.1).toFixed(1));
	return {...worded, sentence: words().quota(missing, progress.done, progress.total - progress.done)};
}

export const bytesWords = (bytes: number): string =>
	bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
