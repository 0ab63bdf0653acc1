/** Something a screen reads from the archive: coming, there, or failed. Read anew when its key or the archive changes. */

import type {ReadArchive} from '@jianbao/core/archive/archive';
import {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {effect, type ReadonlySignal, signal} from '@preact/signals';
import {useEffect, useMemo} from 'preact/hooks';
import {archiveChanges, archiveState} from './archive.ts';

export type Resource<T> =
	| {readonly stage: 'loading'}
	| {readonly stage: 'ready'; readonly value: T}
	| {readonly stage: 'failed'; readonly error: ArchiveError};

/**
 * Reads and keeps reading; returns the signal and its end. What was read stays while it is read anew, so that an import
 * in the background does not make the list flicker; an answer that comes after a later question is dropped.
 */
export function follow<T>(read: (archive: ReadArchive) => Promise<T>): {
	readonly resource: ReadonlySignal<Resource<T>>;
	readonly end: () => void;
} {
	const resource = signal<Resource<T>>({stage: 'loading'});
	let latest = 0;
	const end = effect(() => {
		archiveChanges.value;
		const state = archiveState.value;
		const turn = ++latest;
		if (state.stage === 'opening') return;
		if (state.stage === 'failed') {
			resource.value = state;
			return;
		}
		read(state.archive).then(
			value => {
				if (turn === latest) resource.value = {stage: 'ready', value};
			},
			(error: unknown) => {
				if (turn !== latest) return;
				resource.value = {
					stage: 'failed',
					error: error instanceof ArchiveError ? error : new ArchiveError('storage-lost', {}, {cause: error}),
				};
			},
		);
	});
	return {
		resource,
		end: () => {
			latest = -1;
			end();
		},
	};
}

/** The same for one component, while it shows `key`. */
export function useResource<T>(key: string, read: (archive: ReadArchive) => Promise<T>): Resource<T> {
	const followed = useMemo(() => follow(read), [key]);
	useEffect(() => followed.end, [followed]);
	return followed.resource.value;
}
