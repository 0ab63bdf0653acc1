/** The worker's side of the contract: runs a handler for each call, with its progress, its cancelling and its error. */
import {carryError} from './carry-error.ts';
import type {CallArgs, CallName, CallProgress, CallResult, Reply, Request} from './messages.ts';

export type Task<N extends CallName> = {
	readonly signal: AbortSignal;
	readonly report: (progress: CallProgress<N>) => void;
};

export type Handlers = {
	readonly [N in CallName]: (args: CallArgs<N>, task: Task<N>) => Promise<CallResult<N>>;
};

/** Answers one request on its port. Never rejects: a failure is an answer too. */
export async function serveCall<N extends CallName>(handlers: Handlers, {name, args, port}: Request<N>): Promise<void> {
	const cancelled = new AbortController();
	const reply = (message: Reply<N>) => port.postMessage(message);
	port.onmessage = () => cancelled.abort();
	try {
		const report = (progress: CallProgress<N>) => reply({kind: 'progress', progress});
		reply({kind: 'result', result: await handlers[name](args, {signal: cancelled.signal, report})});
	} catch (error) {
		reply({kind: 'error', error: carryError(error)});
	} finally {
		port.close();
	}
}
