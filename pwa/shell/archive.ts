/** The archive this page reads from: opened once, opened again when a person asks; and a count of its changes. */

import type {ReadArchive} from '@jianbao/core/archive/archive';
import {onArchiveChanged} from '@jianbao/core/archive/changes';
import {openReadArchive} from '@jianbao/core/archive/read-archive';
import {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {signal} from '@preact/signals';

export type ArchiveState =
	| {readonly stage: 'opening'}
	| {readonly stage: 'open'; readonly archive: ReadArchive}
	| {readonly stage: 'failed'; readonly error: ArchiveError};

export const archiveState = signal<ArchiveState>({stage: 'opening'});

/** Grows whenever a page is stored or removed, by this tab or another: models read anew when it does. */
export const archiveChanges = signal(0);

export async function openArchive(): Promise<void> {
	archiveState.value = {stage: 'opening'};
	try {
		archiveState.value = {stage: 'open', archive: await openReadArchive()};
	} catch (error) {
		archiveState.value = {stage: 'failed', error: toArchiveError(error)};
	}
}

/** An import stores dozens of pages a second; to read the list anew for each would take the main thread from the reader. */
const readAgainAfter = 400;

/** Follows changes made by the import worker and by other tabs; returns its end. */
export function followChanges(): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const endListening = onArchiveChanged(() => {
		timer ??= setTimeout(() => {
			timer = undefined;
			archiveChanges.value += 1;
		}, readAgainAfter);
	});
	return () => {
		clearTimeout(timer);
		endListening();
	};
}

const toArchiveError = (error: unknown): ArchiveError =>
	error instanceof ArchiveError ? error : new ArchiveError('storage-unavailable', {}, {cause: error});
