/** The one worker of this tab. Nothing is loaded before the first call. */
import {createArchiveClient} from './archive-client.ts';

export const archiveWorker = createArchiveClient(
	() => new Worker(new URL('./archive-worker.ts', import.meta.url), {type: 'module', name: 'archive'}),
);
