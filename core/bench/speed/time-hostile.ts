/** Times each hostile page in a thread that is ended after a minute, so that one bad case cannot hide the others. */
import {once} from 'node:events';
import {hostilePages} from './hostile-pages.ts';
import type {Done, Work} from './parse-worker.ts';
import {startWorker} from './worker-pool.ts';

const patience = 60_000;

export type HostileTime = {
	readonly name: string;
	/** By the clock; undefined where it was ended. */
	readonly seconds: number | undefined;
	/** Of all cores; on a busy machine the truer figure. */
	readonly cpuSeconds: number;
	readonly error?: string;
};

export async function timeHostile(realPage: string, only?: string): Promise<HostileTime[]> {
	const times: HostileTime[] = [];
	for (const [name, make] of Object.entries(hostilePages)) {
		if (only !== undefined && !name.includes(only)) continue;
		times.push(await timeOne(name, make(realPage)));
	}
	return times;
}

async function timeOne(name: string, text: string): Promise<HostileTime> {
	const worker = startWorker();
	const before = process.cpuUsage();
	const cpu = () => {
		const {user, system} = process.cpuUsage(before);
		return (user + system) / 1e6;
	};
	try {
		const work: Work = {id: 0, texts: [text]};
		worker.postMessage(work);
		const [done]: Done[] = await once(worker, 'message', {signal: AbortSignal.timeout(patience)});
		return {name, seconds: done ? done.milliseconds / 1000 : undefined, cpuSeconds: cpu()};
	} catch (error) {
		return {name, seconds: undefined, cpuSeconds: cpu(), error: error instanceof Error ? error.name : String(error)};
	} finally {
		await worker.terminate();
	}
}
