/**
 * Small durable values of this browser: settings, language, reading places.
 *
 * They stand in localStorage and not in IndexedDB because they are needed before the first paint, which a promise
 * would miss. Where storage is refused (a private window, blocked cookies) they last as long as the page.
 */
const whilePageLives = new Map<string, string>();

/** The value stored under a key, parsed; undefined where there is none or it is no JSON. */
export function readStored(key: string): unknown {
	try {
		const text = localStorage.getItem(key) ?? whilePageLives.get(key);
		return text === undefined ? undefined : JSON.parse(text);
	} catch {
		// Refused storage throws SecurityError (and in plain Node there is none); a damaged value is as good as none.
		const text = whilePageLives.get(key);
		return text === undefined ? undefined : JSON.parse(text);
	}
}

export function writeStored(key: string, value: unknown): void {
	const text = JSON.stringify(value);
	whilePageLives.set(key, text);
	try {
		localStorage.setItem(key, text);
	} catch {
		// Full or refused: the value still holds for this page, and a setting is not worth a dialogue.
	}
}

/** Calls back when another tab writes the key; returns its end. */
export function onStoredElsewhere(key: string, listener: (value: unknown) => void): () => void {
	const hear = (event: StorageEvent) => {
		if (event.key === key) listener(readStored(key));
	};
	window.addEventListener('storage', hear);
	return () => window.removeEventListener('storage', hear);
}
