/** Files that other apps hand to the installed reader, by sharing or by opening them with it. */
import {takeFromInbox} from './inbox.ts';

/** Chromium's Launch Handler API; TypeScript's DOM types do not have it yet. */
type LaunchQueue = {setConsumer(consumer: (launch: {readonly files?: readonly FileSystemFileHandle[]}) => void): void};
declare global {
	interface Window {
		readonly launchQueue?: LaunchQueue;
	}
}

/** Lays what waits in the service worker's inbox, and whatever is opened with the reader from now on, on the import desk. */
export async function receiveSharedFiles(): Promise<void> {
	window.launchQueue?.setConsumer(({files = []}) => {
		void Promise.all(files.map(file => file.getFile())).then(handOver);
	});
	handOver(await takeFromInbox());
}

function handOver(files: readonly File[]): void {
	if (files.length === 0) return;
	void import('../import/receive-files.ts').then(({receiveFiles}) => receiveFiles(files));
}
