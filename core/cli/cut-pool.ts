/** Cuts page files on several cores. */
import {availableParallelism} from 'node:os';
import type {Worker} from 'node:worker_threads';
import type {CutFile, PageFile} from '../feed/cut-file.ts';
import {cutForFeed} from './cut-for-feed.ts';
import {startThread} from './start-thread.ts';

export type CutPool = {
	readonly cut: (file: PageFile) => CutFile | Promise<CutFile>;
	/** Files to keep under way: each thread has one in hand and one waiting. */
	readonly atOnce: number;
	readonly close: () => Promise<void>;
};

/** Below this many files the threads' start (0.3 s on an idle machine, 1 s on a busy one) costs more than they save. */
const worthThreads = 500;
/** More threads than this only wait for the one that writes. */
const mostThreads = 8;

export function createCutPool(files: number): CutPool {
	const threads = Math.min(availableParallelism(), mostThreads);
	if (files < worthThreads || threads < 2) return {cut: cutForFeed, atOnce: 1, close: async () => {}};
	const lanes = Array.from({length: threads}, () => createLane());
	return {
		cut: file => leastBusy(lanes).cut(file),
		atOnce: threads * 2,
		close: async () => {
			await Promise.all(lanes.map(lane => lane.thread.terminate()));
		},
	};
}

type Lane = {
	readonly thread: Worker;
	readonly waiting: () => number;
	readonly cut: (file: PageFile) => Promise<CutFile>;
};

/** One thread and the answers it owes, first in, first out. */
function createLane(): Lane {
	const thread = startThread(new URL('./cut-thread.ts', import.meta.url));
	const owed: {resolve: (cut: CutFile) => void; reject: (error: unknown) => void}[] = [];
	thread.on('message', (cut: CutFile) => owed.shift()?.resolve(cut));
	thread.on('error', error => {
		for (const {reject} of owed.splice(0)) reject(error);
	});
	return {
		thread,
		waiting: () => owed.length,
		cut: file =>
			new Promise((resolve, reject) => {
				owed.push({resolve, reject});
				thread.postMessage(file);
			}),
	};
}

function leastBusy(lanes: readonly Lane[]): Lane {
	return lanes.reduce((best, lane) => (lane.waiting() < best.waiting() ? lane : best));
}
