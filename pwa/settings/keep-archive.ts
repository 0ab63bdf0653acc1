/** Asks the browser to keep the archive, once, after the first import: before it there is nothing to keep. */
import {effect} from '@preact/signals';
import {job} from '../import/job.ts';
import {readStored, writeStored} from '../shell/stored.ts';
import {askToKeep} from './storage.ts';

const askedKey = 'jianbao.asked-to-keep';

/** Follows the import until it has brought something in; the answer is in the storage line of the settings. */
export function keepAfterFirstImport(): void {
	if (readStored(askedKey) === true) return;
	const end = effect(() => {
		const {value} = job;
		if (value.stage !== 'done' || value.receipt.pages === 0) return;
		writeStored(askedKey, true);
		// Ended from a microtask: an effect that runs at once has no end to call yet.
		queueMicrotask(() => end());
		askToKeep().catch(() => undefined);
	});
}
