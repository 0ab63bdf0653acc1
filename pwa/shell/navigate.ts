/** Moving between screens: the browser's history, scroll places, and the focus that follows the reader. */
import {computed, signal} from '@preact/signals';
import {type Route, readRoute, writeRoute} from './route.ts';
import {readStoredSession, writeStoredSession} from './session.ts';

export const base: string = import.meta.env.BASE_URL;

/** One entry of the history. `key` is unique to it, so that going back finds its scroll place again. */
type Entry = {readonly route: Route; readonly key: string; readonly arrival: 'load' | 'move' | 'stay'};

const newKey = (): string => Math.random().toString(36).slice(2, 10);

function keyOf(state: unknown): string | undefined {
	return typeof state === 'object' && state !== null && 'key' in state && typeof state.key === 'string'
		? state.key
		: undefined;
}

export const entry = signal<Entry>({
	route: readRoute(location, base),
	key: keyOf(history.state) ?? newKey(),
	arrival: 'load',
});
export const route = computed(() => entry.value.route);

/** What an `<a href>` takes. */
export const href = (to: Route): string => writeRoute(to, base);

/**
 * Goes to a screen. `replace` puts it in the place of the current entry; `stay` is for a change within a screen (another
 * day of the calendar): neither scroll place nor focus moves.
 */
export function navigate(to: Route, {replace = false, stay = false} = {}): void {
	// Another screen in the same entry must not inherit the scroll place of the one before.
	const key = replace && stay ? entry.value.key : newKey();
	const url = href(to);
	if (replace) history.replaceState({key}, '', url);
	else history.pushState({key}, '', url);
	entry.value = {route: to, key, arrival: stay ? 'stay' : 'move'};
}

const scrollKey = 'jianbao.scroll';
/** The entry whose screen is drawn: until it is, what scrolls (a flick that runs on) is still the screen before. */
let settled = '';
const scrollPlaces = new Map<string, number>(readStoredSession(scrollKey));

/** What scrolls: the text pane where there are panes, else the document. */
export function scroller(): Element {
	return document.querySelector('[data-scroller]') ?? document.scrollingElement ?? document.documentElement;
}

let showFirst: () => void = () => undefined;

/** Resolves when the first screen has drawn its content; after five seconds in any case, for one that never does. */
export const firstScreen = new Promise<void>(resolve => {
	showFirst = resolve;
	setTimeout(resolve, 5000);
});

/** A screen that has drawn its content calls this once: scroll place, then focus on its heading. */
export function settle(shown: Entry, arrive?: () => boolean): void {
	showFirst();
	settled = shown.key;
	if (shown.arrival === 'stay') return;
	stopReturning();
	const place = scrollPlaces.get(shown.key);
	if (place !== undefined) returnTo(place);
	else if (!arrive?.()) scroller().scrollTop = 0;
	// After a reload or a shared link the browser begins at the top of the document, as for any page.
	if (shown.arrival === 'load') return;
	document.querySelector<HTMLElement>('main h1')?.focus({preventScroll: true});
}

let stopReturning = () => {};

/**
 * A screen that is still being read grows into its place: it is gone to again as it grows. Not only until it is reached:
 * 接着读 comes in above the list, and scroll anchoring would move the place by its height at every reload.
 */
function returnTo(place: number): void {
	const pane = scroller();
	const ending = new AbortController();
	const reach = () => {
		pane.scrollTop = place;
	};
	const growing = new ResizeObserver(reach);
	for (const content of [document.body, ...pane.children]) growing.observe(content);
	reach();
	// Whoever scrolls meanwhile, or has waited this long, is where they want to be.
	const timer = setTimeout(() => stopReturning(), 2000);
	stopReturning = () => {
		ending.abort();
		growing.disconnect();
		clearTimeout(timer);
	};
	for (const own of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
		window.addEventListener(own, () => stopReturning(), {signal: ending.signal});
}

/** Begins to follow links, back and forward; returns its end. */
export function startNavigation(): () => void {
	history.scrollRestoration = 'manual';
	history.replaceState({key: entry.value.key}, '');
	const ending = new AbortController();
	const {signal: ended} = ending;
	window.addEventListener('popstate', onPopState, {signal: ended});
	window.addEventListener('click', onClick, {signal: ended});
	window.addEventListener('scroll', onScroll, {signal: ended, capture: true, passive: true});
	window.addEventListener('pagehide', () => writeStoredSession(scrollKey, scrollPlaces), {signal: ended});
	return () => ending.abort();
}

function onPopState(event: PopStateEvent): void {
	// A hash typed or followed inside the page arrives here too, with no state of ours.
	const key = keyOf(event.state) ?? newKey();
	if (keyOf(event.state) === undefined) history.replaceState({key}, '');
	entry.value = {route: readRoute(location, base), key, arrival: 'move'};
}

function onScroll(event: Event): void {
	const target = scroller();
	if (settled !== entry.value.key) return;
	if (event.target === document || event.target === target) scrollPlaces.set(entry.value.key, target.scrollTop);
}

/** A plain click on a link of ours goes without loading; anything the browser does better (new tab, download) stays its own. */
function onClick(event: MouseEvent): void {
	if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
		return;
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
	if (link.hash === '#main') {
		// The skip link: to the screen's heading, without an entry of its own in the history.
		event.preventDefault();
		document.querySelector<HTMLElement>('main h1')?.focus();
		return;
	}
	const to = readRoute(link, base);
	if (to.screen === 'unknown') return;
	event.preventDefault();
	navigate(to, {replace: link.href === location.href, stay: link.dataset.stay !== undefined});
}
