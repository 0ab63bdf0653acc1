import {useEffect, useLayoutEffect} from 'preact/hooks';
import {entry, settle} from './navigate.ts';

/**
 * What every screen calls: its title in words (undefined while its content is still coming), and, for a screen that knows
 * a better place than the top (a paragraph, where one stopped reading), `arrive`, which scrolls there and answers true.
 */
export function useScreen(title: string | undefined, arrive?: () => boolean): void {
	const shown = entry.value;
	const ready = title !== undefined;
	useEffect(() => {
		if (title !== undefined) document.title = title === '剪报' ? title : `${title} · 剪报`;
	}, [title]);
	useLayoutEffect(() => {
		if (ready) settle(shown, arrive);
	}, [shown.key, ready]);
}
