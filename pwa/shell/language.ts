/** The interface language: by the browser's languages, changeable, remembered; and the message tables of the features. */
import {effect, signal} from '@preact/signals';
import {onStoredElsewhere, readStored, writeStored} from './stored.ts';

export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'jianbao.language';

/** `zh-TW`, `zh-HK`, `zh-MO` and `zh-Hant-*` read 繁體; any other Chinese 简体; the first language we speak wins. */
export function chooseLanguage(preferred: readonly string[]): Language {
	for (const tag of preferred) {
		const lower = tag.toLowerCase();
		if (/^zh\b/.test(lower)) return isTraditional(lower) ? 'zh-Hant' : 'zh-Hans';
		if (/^en\b/.test(lower)) return 'en';
	}
	// A newspaper archive in Chinese: a reader of neither language is served better by its own than by ours.
	return preferred.length === 0 ? 'zh-Hans' : 'en';
}

const isTraditional = (tag: string): boolean =>
	tag.includes('hant') || (/-(tw|hk|mo)\b/.test(tag) && !tag.includes('hans'));

const isLanguage = (value: unknown): value is Language => languages.some(language => language === value);

const stored = readStored(storageKey);
export const language = signal<Language>(
	isLanguage(stored) ? stored : chooseLanguage(typeof navigator === 'undefined' ? [] : navigator.languages),
);

/** Changes the language and remembers it. */
export function setLanguage(next: Language): void {
	language.value = next;
	writeStored(storageKey, next);
}

/** Keeps `<html lang>` in step, a change made in another window included; returns its end. */
export function keepDocumentLanguage(root: HTMLElement): () => void {
	const endListening = onStoredElsewhere(storageKey, next => {
		if (isLanguage(next)) language.value = next;
	});
	const endEffect = effect(() => {
		root.lang = language.value;
	});
	return () => {
		endEffect();
		endListening();
	};
}

/**
 * A feature's texts: one table a language, all three with the keys (and the argument types) of the first.
 * The accessor reads the current language, so a component that calls it is drawn anew when the language changes.
 */
export function defineMessages<T extends MessageTable>(tables: {
	readonly 'zh-Hans': T;
	readonly 'zh-Hant': NoInfer<T>;
	readonly en: NoInfer<T>;
}): () => T {
	return () => tables[language.value];
}

// `never[]` accepts every function that makes words, whatever it takes.
type MessageTable = {readonly [key: string]: string | readonly string[] | ((...details: never[]) => string)};
