/** A fixed number of parsing threads fed in batches, so that no core idles while another still has a queue. */
import {Worker} from 'node:worker_threads';
import type {Done, Work} from './parse-worker.ts';

const batchSize = 25;

export type Pool = {
	/** Articles found in all texts. */
	readonly parse: (texts: readonly string[]) => Promise<number>;
	readonly close: () => Promise<void>;
};

// A worker does not inherit the loader that runs TypeScript here, so its first lines, plain JavaScript, register it.
const bootstrap = `
	import('tsx/esm/api').then(({register}) => {
		register();
		return import(${JSON.stringify(new URL('./parse-worker.ts', import.meta.url).href)});
	});
`;

export const startWorker = (): Worker => new Worker(bootstrap, {eval: true});

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
