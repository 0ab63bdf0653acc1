/** A new version of the reader waits for a person's yes; the old one goes on working until then, in every tab. */
import {signal} from '@preact/signals';
import type {Workbox} from 'workbox-window';

export type NewVersion =
	/** Nothing newer is known, or the person said 稍后: this page stays as it is. */
	| 'none'
	/** Downloaded completely, in no use yet. */
	| 'waiting'
	/** Another tab has changed over; this page still runs the old version, whose files are kept for it. */
	| 'elsewhere'
	| 'changing';

export const newVersion = signal<NewVersion>('none');

/** How long a worker may take to take over. A reload after that is harmless: at worst it shows the old version again. */
const takeOverLimit = 5000;
/** A reader left open for days asks for news as often as this, and whenever it is looked at again. */
const hour = 3_600_000;

let yes: () => void = () => undefined;

/** 稍后 – asks again at the next start. */
export const waitForLater = (): void => {
	newVersion.value = 'none';
};

/** 换上 – lets the waiting worker take over, then loads this page anew. */
export const changeOver = (): void => yes();

export function followNewVersion(worker: Workbox): void {
	// On the first visit a worker takes over too: there was no older version then, and nothing to announce.
	let hadOne = navigator.serviceWorker.controller !== null;
	worker.addEventListener('waiting', () => {
		newVersion.value = 'waiting';
	});
	worker.addEventListener('controlling', () => {
		if (newVersion.value === 'changing') location.reload();
		else if (hadOne) newVersion.value = 'elsewhere';
		hadOne = true;
	});
	yes = () => {
		const before = newVersion.value;
		newVersion.value = 'changing';
		if (before === 'elsewhere') return location.reload();
		worker.messageSkipWaiting();
		setTimeout(() => location.reload(), takeOverLimit);
	};
	const ask = () => {
		// Without a network this fails, as every time the reader is used on the road: nothing to tell anybody.
		if (navigator.onLine) worker.update().catch(() => undefined);
	};
	setInterval(ask, hour);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') ask();
	});
}
