/** Parses what it is sent, in a thread of its own; answers with the number of articles. */
import {parentPort} from 'node:worker_threads';
import {parsePage} from '../../parse/parse-page.ts';

export type Work = {readonly id: number; readonly texts: readonly string[]};
export type Done = {readonly id: number; readonly articles: number; readonly milliseconds: number};

parentPort?.on('message', ({id, texts}: Work) => {
	const start = performance.now();
	let articles = 0;
	for (const text of texts) articles += parsePage('page.txt', text).articles.length;
	const done: Done = {id, articles, milliseconds: performance.now() - start};
	parentPort?.postMessage(done);
});
