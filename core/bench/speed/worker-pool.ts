/** A fixed number of parsing threads fed in batches, so that no core idles while another still has a queue. */
import type {Worker} from 'node:worker_threads';
import {startThread} from '../../cli/start-thread.ts';
import type {Done, Work} from './parse-worker.ts';

const batchSize = 25;

export type Pool = {
	/** Articles found in all texts. */
	readonly parse: (texts: readonly string[]) => Promise<number>;
	readonly close: () => Promise<void>;
};

export const startWorker = (): Worker => startThread(new URL('./parse-worker.ts', import.meta.url));

export function createPool(cores: number): Pool {
	const workers = Array.from({length: cores}, startWorker);
	return {
		parse: async texts => {
			const batches: Work[] = [];
			for (let at = 0; at < texts.length; at += batchSize)
				batches.push({id: at, texts: texts.slice(at, at + batchSize)});
			const counts = await Promise.all(workers.map(worker => drain(worker, batches)));
			return counts.reduce((sum, count) => sum + count, 0);
		},
		close: async () => {
			await Promise.all(workers.map(worker => worker.terminate()));
		},
	};
}

/** One worker takes batches from the shared queue until it is empty. */
function drain(worker: Worker, queue: Work[]): Promise<number> {
	let articles = 0;
	return new Promise((resolve, reject) => {
		const next = () => {
			const work = queue.shift();
			if (work) worker.postMessage(work);
			else {
				worker.off('message', finished);
				worker.off('error', reject);
				resolve(articles);
			}
		};
		const finished = (done: Done) => {
			articles += done.articles;
			next();
		};
		worker.on('message', finished);
		worker.once('error', reject);
		next();
	});
}
