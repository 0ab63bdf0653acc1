/** How the reader looks: theme, size of the text, line height. Remembered, and put on `<html>` before the first paint. */
import {computed, effect, signal} from '@preact/signals';
import {onStoredElsewhere, readStored, writeStored} from './stored.ts';

export const themes = ['system', 'paper', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/**
 * Body size in px at 100 % zoom. From 24 px (18 pt) on it is 关怀版, a mode of its own, up to 40 px (30 pt):
 * one knob, so that large text without large targets, or the other way round, cannot be set.
 */
export const textSizes = [16, 18, 20, 22, 24, 26, 28, 32, 36, 40] as const;
export type TextSize = (typeof textSizes)[number];
export const smallestCareSize = 24;
/** The size 关怀版 starts with when it is chosen by name. */
export const usualCareSize = 26;
export const usualSize = 18;

export const leadings = ['tight', 'usual', 'loose'] as const;
export type Leading = (typeof leadings)[number];

export type Settings = {
	readonly theme: Theme;
	readonly textSize: TextSize;
	readonly leading: Leading;
	/** Speed of reading aloud, 1 being the voice's own. */
	readonly speechRate: number;
};

export const usualSettings: Settings = {theme: 'system', textSize: usualSize, leading: 'usual', speechRate: 1};

const settingsKey = 'jianbao.settings';
/** What `public/before-paint.js` copies onto `<html>`: a map of data attributes, so that it need not know what they mean. */
export const attributesKey = 'jianbao.html';

/** Reads stored settings; whatever is missing, unknown or damaged takes its usual value. */
export function readSettings(stored: unknown): Settings {
	if (typeof stored !== 'object' || stored === null) return usualSettings;
	const fields: Partial<Record<keyof Settings, unknown>> = stored;
	return {
		theme: oneOf(themes, fields.theme) ?? usualSettings.theme,
		textSize: oneOf(textSizes, fields.textSize) ?? usualSettings.textSize,
		leading: oneOf(leadings, fields.leading) ?? usualSettings.leading,
		speechRate: typeof fields.speechRate === 'number' ? clampRate(fields.speechRate) : usualSettings.speechRate,
	};
}

const oneOf = <T>(values: readonly T[], value: unknown): T | undefined => values.find(known => known === value);

/** Below half speed syllables smear, above double they run together, in every voice we tried. */
export const clampRate = (rate: number): number => Math.min(2, Math.max(0.5, Math.round(rate * 4) / 4));

export const isCare = (settings: Settings): boolean => settings.textSize >= smallestCareSize;

/** The data attributes of `<html>`; an absent one stands for the usual. */
export function htmlAttributes(settings: Settings): Readonly<Record<string, string>> {
	return {
		...(settings.theme === 'system' ? {} : {theme: settings.theme}),
		...(settings.textSize === usualSize ? {} : {size: String(settings.textSize)}),
		...(settings.leading === 'usual' ? {} : {leading: settings.leading}),
		...(isCare(settings) ? {mode: 'care'} : {}),
	};
}

export const settings = signal<Settings>(readSettings(readStored(settingsKey)));
export const care = computed(() => isCare(settings.value));

/** Changes some settings and remembers them. */
export function changeSettings(change: Partial<Settings>): void {
	settings.value = {...settings.value, ...change};
	writeStored(settingsKey, settings.value);
}

/** The next larger (or smaller) size; the same where there is none. */
export function stepSize(size: TextSize, by: 1 | -1): TextSize {
	return textSizes[textSizes.indexOf(size) + by] ?? size;
}

const ownAttributes = ['theme', 'size', 'leading', 'mode'] as const;

/** Keeps `<html>` in step with the settings, those of another tab included; returns its end. */
export function keepDocumentSettings(root: HTMLElement): () => void {
	const endListening = onStoredElsewhere(settingsKey, stored => {
		settings.value = readSettings(stored);
	});
	const endEffect = effect(() => {
		const attributes = htmlAttributes(settings.value);
		for (const name of ownAttributes) {
			const value = attributes[name];
			if (value === undefined) delete root.dataset[name];
			else root.dataset[name] = value;
		}
		writeStored(attributesKey, attributes);
	});
	return () => {
		endEffect();
		endListening();
	};
}
