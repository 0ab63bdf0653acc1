/** The followed feeds, and the one that is being looked at before it is followed. */
import type {Feed} from '@jianbao/core/archive/archive';
import type {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {signal} from '@preact/signals';
import {job, runJob} from '../import/job.ts';
import {isBusy} from '../import/job-state.ts';
import type {FeedLook} from '../worker/calls.ts';
import {toArchiveError} from '../worker/carry-error.ts';
import {archiveWorker} from '../worker/start-archive-worker.ts';
import {type AddressProblem, readAddress} from './read-address.ts';

export type FeedList =
	| {readonly stage: 'loading'}
	| {readonly stage: 'ready'; readonly feeds: readonly Feed[]}
	| {readonly stage: 'failed'; readonly error: ArchiveError};

export const feedList = signal<FeedList>({stage: 'loading'});

export async function listFeeds(): Promise<void> {
	try {
		feedList.value = {stage: 'ready', feeds: await archiveWorker.call('feeds', [])};
	} catch (error) {
		feedList.value = {stage: 'failed', error: toArchiveError(error)};
	}
}

/** Follows or refreshes; the progress is the job's. */
export async function fetchFeed(url: string): Promise<void> {
	if (isBusy(job.value)) return;
	await runJob({kind: 'feed', url});
	await listFeeds();
}

export type Removed = {readonly url: string; readonly pages: number; readonly articles: number};
export const removed = signal<Removed | undefined>(undefined);

export async function removeFeed(url: string): Promise<void> {
	try {
		removed.value = {url, ...(await archiveWorker.call('removeFeed', [url]))};
	} catch (error) {
		feedList.value = {stage: 'failed', error: toArchiveError(error)};
		return;
	}
	await listFeeds();
}

export type Look =
	| {readonly stage: 'typing'; readonly problem?: AddressProblem}
	| {readonly stage: 'looking'}
	| {readonly stage: 'found'; readonly found: FeedLook}
	| {readonly stage: 'failed'; readonly error: ArchiveError};

export const look = signal<Look>({stage: 'typing'});

/** Reads the address and fetches the feed's index alone, so that a person sees what would be followed. */
export async function lookAt(typed: string): Promise<void> {
	const address = readAddress(typed, location.protocol, followedUrls());
	if ('problem' in address) {
		look.value = {stage: 'typing', problem: address.problem};
		return;
	}
	look.value = {stage: 'looking'};
	try {
		look.value = {stage: 'found', found: await archiveWorker.call('lookAtFeed', [address.url])};
	} catch (error) {
		look.value = {stage: 'failed', error: toArchiveError(error)};
	}
}

const followedUrls = () => (feedList.value.stage === 'ready' ? feedList.value.feeds.map(({url}) => url) : []);
