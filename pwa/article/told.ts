import {signal} from '@preact/signals';

/** What the article's screen has to say for a while, above the bar. */
export const told = signal<string | undefined>(undefined);
