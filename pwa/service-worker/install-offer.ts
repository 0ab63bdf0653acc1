/** When to say that the reader can be installed: once it has proved useful, never again after a no. */
import {computed, effect, signal} from '@preact/signals';
import {route} from '../shell/navigate.ts';
import {readStored, writeStored} from '../shell/stored.ts';
import {installPrompt} from './install-prompt.ts';
import {countVisit, isDecentMoment, readUse} from './use-so-far.ts';

declare global {
	interface Navigator {
		/** Safari on iOS: whether the page runs from the Home Screen. */
		readonly standalone?: boolean;
	}
}

const storageKey = 'jianbao.use';
const use = signal(readUse(readStored(storageKey)));

/** `browser` – its own question is at hand; `by-hand` – Safari on iOS, where only the person can do it. */
export const installOffer = computed<'none' | 'browser' | 'by-hand'>(() => {
	if (isInstalled() || use.value.declined) return 'none';
	// On iOS the installed reader has a storage of its own: what is imported before installing stays behind in Safari.
	// There the decent moment is therefore the first.
	if (isSafariOnIos()) return 'by-hand';
	return installPrompt.value && isDecentMoment(use.value) ? 'browser' : 'none';
});

/** Counts visits and articles from now on. */
export function followUse(): void {
	use.value = countVisit(use.value, Date.now());
	effect(() => writeStored(storageKey, use.value));
	window.addEventListener('appinstalled', declineInstall);
	let latest = '';
	effect(() => {
		const to = route.value;
		if (to.screen !== 'article' || to.article === latest) return;
		latest = to.article;
		use.value = {...use.peek(), articles: use.peek().articles + 1};
	});
}

/** 不用了 – for good. */
export function declineInstall(): void {
	use.value = {...use.value, declined: true};
}

/** 安装 – hands over to the browser's own question. Its no is a no for good as well. */
export async function install(): Promise<void> {
	const prompt = installPrompt.value;
	installPrompt.value = undefined;
	const answer = await prompt?.prompt();
	if (answer?.outcome === 'dismissed') declineInstall();
}

const isInstalled = () => matchMedia('(display-mode: standalone)').matches || navigator.standalone === true;

/** iPadOS calls itself a Mac; only one of them is touched. Other browsers on iOS name themselves and cannot install. */
function isSafariOnIos(): boolean {
	const {userAgent, maxTouchPoints} = navigator;
	const ios = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
	return ios && /Safari\//.test(userAgent) && !/CriOS|FxiOS|EdgiOS|MicroMessenger/.test(userAgent);
}
