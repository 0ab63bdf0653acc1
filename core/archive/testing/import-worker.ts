/** A second thread with an archive of its own: imports what it is sent, with the browser's real locks. */
import type {GivenPage} from '../archive.ts';
import {platformLocks} from '../import-lock.ts';
import {openTestArchive} from './open-test-archive.ts';

self.onmessage = async ({data}: MessageEvent<{name: string; pages: readonly GivenPage[]}>) => {
	const archive = openTestArchive({name: data.name, locks: platformLocks()});
	self.postMessage(await archive.importDrafts(data.pages, {}));
	archive.close();
};
