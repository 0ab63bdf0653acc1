/** The page's side of the contract: starts the worker with the first call, and again with the next one after it died. */
import {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {rebuildError} from './carry-error.ts';
import type {Awake, CallArgs, CallName, CallProgress, CallResult, Cancel, Reply, Request} from './messages.ts';

export type CallOptions<N extends CallName> = {
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: CallProgress<N>) => void;
};

export type ArchiveClient = {
	/**
	 * Asks the worker. Rejects with the ArchiveError that the worker met, and with `worker-lost` when it died under the
	 * call; the next call starts another one. After a cancel it is the worker that ends the call, so that `aborted` means
	 * that nothing is written any more; a call that was done before the cancel arrived resolves.
	 */
	call<N extends CallName>(name: N, args: CallArgs<N>, options?: CallOptions<N>): Promise<CallResult<N>>;
	/** Ends the worker; calls under way reject with `worker-lost`. */
	close(): void;
};

/** A started worker and what has to be told when it is gone. */
type Running = {readonly worker: Worker; readonly lost: AbortController};

export function createArchiveClient(startWorker: () => Worker): ArchiveClient {
	let running: Running | undefined;

	function lose(one: Running) {
		one.worker.terminate();
		one.lost.abort();
		if (running === one) running = undefined;
	}

	function start(): Running {
		const one: Running = {worker: startWorker(), lost: new AbortController()};
		// The error event tells of a worker that could not load; of one that was killed nobody tells, but its lock gets free.
		one.worker.onerror = () => lose(one);
		one.worker.onmessage = ({data}: MessageEvent<Awake>) => void whenFree(data.lock, one.lost.signal, () => lose(one));
		return one;
	}

	return {
		call(name, args, options = {}) {
			running ??= start();
			return ask(running, name, args, options);
		},
		close() {
			if (running) lose(running);
		},
	};
}

async function whenFree(lock: string, signal: AbortSignal, then: () => void) {
	try {
		await navigator.locks?.request(lock, {signal}, then);
	} catch {
		// The wait was given up because the worker is already known to be gone: nothing is left to tell.
	}
}

function ask<N extends CallName>(running: Running, name: N, args: CallArgs<N>, options: CallOptions<N>) {
	const {signal, onProgress} = options;
	return new Promise<CallResult<N>>((resolve, reject) => {
		if (signal?.aborted) return reject(new ArchiveError('aborted'));
		const {port1, port2} = new MessageChannel();
		const settled = new AbortController();
		const settle = (finish: () => void) => {
			settled.abort();
			port1.close();
			finish();
		};
		const cancel = () => port1.postMessage('cancel' satisfies Cancel);
		const lost = () => settle(() => reject(new ArchiveError('worker-lost', {call: name})));
		signal?.addEventListener('abort', cancel, {signal: settled.signal});
		running.lost.signal.addEventListener('abort', lost, {signal: settled.signal});
		port1.onmessage = ({data}: MessageEvent<Reply<N>>) => {
			if (data.kind === 'progress') onProgress?.(data.progress);
			else if (data.kind === 'result') settle(() => resolve(data.result));
			else settle(() => reject(rebuildError(data.error)));
		};
		const request: Request<N> = {name, args, port: port2};
		running.worker.postMessage(request, [port2]);
	});
}
