/** Gives the focus back to what opened a field when the field closes under it: a keyboard must not fall to the page's top. */
import type {RefObject} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';

/** The box whose first button or field takes the focus when `open` changes and the focused element went away with it. */
export function useFocusBack<E extends HTMLElement>(open: boolean): RefObject<E | null> {
	const box = useRef<E>(null);
	const before = useRef(open);
	useLayoutEffect(() => {
		if (before.current === open) return;
		before.current = open;
		if (document.activeElement && document.activeElement !== document.body) return;
		box.current?.querySelector<HTMLElement>('[data-focus-back], button, input')?.focus({preventScroll: true});
	}, [open]);
	return box;
}
