/** What the empty library shows while an import fills it: handed in by the import, whose code arrives after the first paint. */
import {signal} from '@preact/signals';
import type {ComponentChildren, ComponentType} from 'preact';

/** Draws `children`, the words of the empty library, when nothing is under way. */
export type WhileEmpty = ComponentType<{readonly children: ComponentChildren}>;

/** `coming` until the import's code is here: the library says nothing yet, for the sample may be on its way. */
export const whileEmpty = signal<WhileEmpty | 'coming' | 'none'>('coming');

export const showWhileEmpty = (view: WhileEmpty | 'none'): void => {
	whileEmpty.value = view;
};
