/** The page's side of the service worker. Loaded after the first paint: nothing here is needed to read. */
import {Workbox} from 'workbox-window';
import {addNotice} from '../shell/notices.tsx';
import {InstallNotice} from './install-notice.tsx';
import {followUse} from './install-offer.ts';
import {followNewVersion} from './new-version.ts';
import {NewVersionNotice} from './new-version-notice.tsx';
import type {PageMessage} from './page-message.ts';
import {receiveSharedFiles} from './receive-shared-files.ts';

/** Registers the worker, hands in its notices, and brings files from other apps to the import screen. Called once. */
export async function startServiceWorker(): Promise<void> {
	addNotice(NewVersionNotice);
	addNotice(InstallNotice);
	followUse();
	void receiveSharedFiles();
	// The development server has no worker: it would serve yesterday's modules.
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
	const worker = new Workbox(`${import.meta.env.BASE_URL}service-worker.js`, {scope: import.meta.env.BASE_URL});
	followNewVersion(worker);
	try {
		await worker.register({immediate: true});
		const started: PageMessage = {type: 'PAGE_STARTED'};
		navigator.serviceWorker.controller?.postMessage(started);
	} catch {
		// Refused (a private window, a policy, no network on the first visit): the reader reads all the same, only not
		// offline, and the next start tries again.
	}
}
