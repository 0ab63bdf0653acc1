/** Tells other tabs and threads of this origin that pages were stored or removed. */
import type {IssueId, PageId} from '../newspaper/ids.ts';

export type ArchiveChange = {readonly pages: readonly PageId[]; readonly issues: readonly IssueId[]};

const channelName = 'jianbao-archive';

/** Announces a change to every listener of this origin, this thread's too; does nothing where there is no channel. */
export function announceChange(change: ArchiveChange): void {
	if (typeof BroadcastChannel === 'undefined' || change.pages.length + change.issues.length === 0) return;
	const channel = new BroadcastChannel(channelName);
	channel.postMessage(change);
	channel.close();
}

/** Calls the listener for every change, this thread's own included; returns its end. */
export function onArchiveChanged(listener: (change: ArchiveChange) => void): () => void {
	if (typeof BroadcastChannel === 'undefined') return () => undefined;
	const channel = new BroadcastChannel(channelName);
	channel.onmessage = (event: MessageEvent<ArchiveChange>) => listener(event.data);
	return () => channel.close();
}
