/** The worker: holds the writing archive and the desk, and answers calls. Nothing is opened before the first call. */
import type {Archive} from '@jianbao/core/archive/archive';
import {openArchive} from '@jianbao/core/archive/open-archive';
import {createHandlers} from './handlers.ts';
import type {Awake, CallName, Request} from './messages.ts';
import {serveCall} from './serve-calls.ts';

let opening: Promise<Archive> | undefined;

/** Opened once; an open that failed is tried again by the next call. */
function archive(): Promise<Archive> {
	opening ??= openArchive().catch((error: unknown) => {
		opening = undefined;
		throw error;
	});
	return opening;
}

const handlers = createHandlers(archive);

addEventListener('message', ({data}: MessageEvent<Request<CallName>>) => void serveCall(handlers, data));

/** Held until the worker dies, however it dies: that is how the page learns of it. */
const lock = `jianbao-worker-${crypto.randomUUID()}`;
void navigator.locks?.request(lock, () => {
	postMessage({lock} satisfies Awake);
	return new Promise<never>(() => undefined);
});
