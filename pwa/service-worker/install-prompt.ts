/** The browser's offer to install, kept for a decent moment. Listened for from the start: it may come before the first paint. */
import {signal} from '@preact/signals';

/** Chromium's event; TypeScript's DOM types do not have it. */
interface BeforeInstallPromptEvent extends Event {
	prompt(): Promise<{readonly outcome: 'accepted' | 'dismissed'}>;
}
declare global {
	interface WindowEventMap {
		beforeinstallprompt: BeforeInstallPromptEvent;
	}
}

export const installPrompt = signal<BeforeInstallPromptEvent | undefined>(undefined);

export function keepInstallPrompt(): void {
	window.addEventListener('beforeinstallprompt', event => {
		event.preventDefault();
		installPrompt.value = event;
	});
}
