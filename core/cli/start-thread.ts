import {Worker} from 'node:worker_threads';

/**
 * Starts a TypeScript file in a thread. A thread does not inherit the loader that runs TypeScript here, so its first lines,
 * plain JavaScript, register it (some 0.3 s until the first answer).
 */
export function startThread(file: URL): Worker {
	const bootstrap = `
		import('tsx/esm/api').then(({register}) => {
			register();
			return import(${JSON.stringify(file.href)});
		});
	`;
	return new Worker(bootstrap, {eval: true});
}
