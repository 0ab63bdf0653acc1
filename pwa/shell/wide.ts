/** Whether there is room for list and text side by side. 关怀版 stays one column on any screen. */
import {computed, effect, signal} from '@preact/signals';
import {care} from './settings.ts';

const roomy = signal(false);

export const wide = computed(() => roomy.value && !care.value);

/** Follows the window and keeps `<html data-wide>` in step; returns its end. */
export function keepDocumentWide(root: HTMLElement): () => void {
	// 1024 px at 100 % zoom; in rem, so that a doubled text size gets one column.
	const query = matchMedia('(min-width: 64rem)');
	const hear = () => {
		// A sheet of paper is no window: what is drawn anew while it is laid out would be cut off after the first sheet.
		if (!matchMedia('print').matches) roomy.value = query.matches;
	};
	hear();
	query.addEventListener('change', hear);
	const endEffect = effect(() => {
		root.toggleAttribute('data-wide', wide.value);
	});
	return () => {
		endEffect();
		query.removeEventListener('change', hear);
	};
}
