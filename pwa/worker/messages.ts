/** The one contract between the pages of the reader and the worker that holds the archive: a port a call. */
import type {ArchiveErrorCode} from '@jianbao/core/newspaper/archive-error';
import type {Calls} from './calls.ts';

export type CallName = keyof Calls;
export type CallArgs<N extends CallName> = Calls[N]['args'];
export type CallResult<N extends CallName> = Calls[N]['result'];
export type CallProgress<N extends CallName> = Calls[N]['progress'];

/** An error on its way between threads: the class is lost in a structured clone, code and details are not. */
export type CarriedError = {
	readonly code: ArchiveErrorCode;
	readonly details: Readonly<Record<string, string | number>>;
};

/** Page to worker: one call, and the port on which it is answered. */
export type Request<N extends CallName> = {
	readonly name: N;
	readonly args: CallArgs<N>;
	readonly port: MessagePort;
};

/** On the call's port, page to worker. There is nothing else to say. */
export type Cancel = 'cancel';

/** On the call's port, worker to page: any number of `progress`, then one of the others. */
export type Reply<N extends CallName> =
	| {readonly kind: 'progress'; readonly progress: CallProgress<N>}
	| {readonly kind: 'result'; readonly result: CallResult<N>}
	| {readonly kind: 'error'; readonly error: CarriedError};

/** Worker to page, once: the name of the lock that it holds while it lives. Who gets that lock knows that the worker is gone. */
export type Awake = {readonly lock: string};
