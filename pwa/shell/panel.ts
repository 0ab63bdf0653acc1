/** Which panel is open over the article: 字号 or 听. */
import {effect, signal} from '@preact/signals';
import {route} from './navigate.ts';

export const panel = signal<'text' | 'listen' | undefined>(undefined);

/** Nothing stays open over another screen, nor speaks on behind it. */
effect(() => {
	if (route.value.screen !== 'article') panel.value = undefined;
});

export const showPanel = (which: 'text' | 'listen'): void => {
	panel.value = which;
};

/** The word that opened it closes it again. */
export const openPanel = (which: 'text' | 'listen'): void => {
	panel.value = panel.value === which ? undefined : which;
};
