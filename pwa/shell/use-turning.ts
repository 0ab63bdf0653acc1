/** Turning pages without looking for a button: arrow keys anywhere, a swipe on a touch screen. */
import {useEffect, useRef} from 'preact/hooks';

export type Turns = {
	readonly left?: (() => void) | undefined;
	readonly right?: (() => void) | undefined;
	readonly up?: (() => void) | undefined;
	readonly down?: (() => void) | undefined;
};

/** A swipe is at least this long, in px, … */
const shortest = 56;
/** … this many times longer than it is high (reading scrolls at a slant), … */
const flatness = 2.2;
/** … and begins this far from the edge, which belongs to the browser's own back gesture. */
const edge = 28;

/** Follows keys and swipes while the component shows; the last `turns` given are the ones that count. */
export function useTurning(turns: Turns): void {
	const latest = useRef(turns);
	latest.current = turns;
	useEffect(() => {
		const ending = new AbortController();
		const options = {signal: ending.signal, passive: true};
		let from: {x: number; y: number} | undefined;
		window.addEventListener('keydown', event => onKey(event, latest.current), {signal: ending.signal});
		window.addEventListener(
			'touchstart',
			event => {
				from = swipeStart(event);
			},
			options,
		);
		window.addEventListener('touchend', event => from && onSwipe(from, event, latest.current), options);
		return () => ending.abort();
	}, []);
}

const keys: Readonly<Record<string, keyof Turns>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down',
};

function onKey(event: KeyboardEvent, turns: Turns): void {
	const turn = keys[event.key];
	if (turn === undefined || event.defaultPrevented) return;
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	if (
		event.target instanceof Element &&
		event.target.closest('input, select, textarea, dialog, [popover], [contenteditable]')
	)
		return;
	const go = turns[turn];
	if (!go) return;
	event.preventDefault();
	go();
}

function swipeStart({touches, target}: TouchEvent): {x: number; y: number} | undefined {
	const [touch] = touches;
	if (!touch || touches.length > 1) return undefined;
	if (touch.clientX < edge || touch.clientX > innerWidth - edge) return undefined;
	if (target instanceof Element && target.closest('[data-scrolls], dialog, input, select')) return undefined;
	return {x: touch.clientX, y: touch.clientY};
}

function onSwipe(from: {x: number; y: number}, {changedTouches}: TouchEvent, turns: Turns): void {
	const [touch] = changedTouches;
	if (!touch || (getSelection()?.toString() ?? '') !== '') return;
	const [across, down] = [touch.clientX - from.x, touch.clientY - from.y];
	if (Math.abs(across) < shortest || Math.abs(across) < flatness * Math.abs(down)) return;
	// As paper turns: drawing it to the left brings what comes after.
	if (across < 0) turns.right?.();
	else turns.left?.();
}
