/** Keeps where one reads, and finds it again: the one rim between the article on the screen and the archive. */
import {useEffect} from 'preact/hooks';
import type {ArticleInPage} from '../page/read-page.ts';
import {archiveState} from '../shell/archive.ts';
import {scroller} from '../shell/navigate.ts';
import {words} from './messages.ts';
import {isBeginning, type Place, placeOf} from './reading-place.ts';
import {told} from './told.ts';

/** Written this long after the last scroll, in ms; and a reader who does not scroll is reading after the second. */
const pause = 400;
const opened = 2_500;

/** Said once a visit, quietly: a place that cannot be kept (storage full, or gone) costs a scroll next time. */
let said = false;
function sayOnce(): void {
	if (said) return;
	said = true;
	told.value = words().placeNotKept;
}

const blocksOnScreen = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.body [data-block]')];

/** What the 报眉 leaves of the window. */
function view() {
	const box = scroller();
	const inPane = box.hasAttribute('data-scroller');
	const bounds = inPane ? box.getBoundingClientRect() : {top: 0, bottom: innerHeight};
	const folio = document.querySelector('.article-screen .folio')?.getBoundingClientRect().height ?? 0;
	const bar = inPane ? 0 : (document.querySelector('.bottom-bar')?.getBoundingClientRect().height ?? 0);
	return {top: bounds.top + folio, bottom: bounds.bottom - bar};
}

function placeNow({article}: ArticleInPage): Place | undefined {
	const standing = blocksOnScreen().map(element => element.getBoundingClientRect());
	return standing.length === article.blocks.length ? placeOf(article.blocks, standing, view()) : undefined;
}

/** Where to scroll on arrival: the paragraph of the address, else where one stopped unless that was the end. */
export function useArrival(shown: ArticleInPage, paragraph: number | undefined): () => boolean {
	useKeeping(shown);
	return () => {
		if (paragraph !== undefined) return scrollTo(paragraph - 1, 0);
		const {place} = shown;
		if (place === undefined || place.left === 0 || isBeginning(place)) return false;
		return scrollTo(place.block, place.within);
	};
}

function scrollTo(block: number, within: number): boolean {
	const element = blocksOnScreen()[block];
	if (!element) return false;
	const {top, height} = element.getBoundingClientRect();
	// A paragraph aimed at stands a line below the 报眉; a place one stopped at exactly where it was.
	const air = within === 0 ? 24 : 0;
	scroller().scrollTop += top + height * within - view().top - air;
	return true;
}

function useKeeping(shown: ArticleInPage): void {
	useEffect(() => {
		const ending = new AbortController();
		const {signal} = ending;
		let timer = setTimeout(keep, opened);
		function keep() {
			const place = placeNow(shown);
			const state = archiveState.value;
			if (!place || state.stage !== 'open') return;
			state.archive.keepReadingPlace({articleId: shown.article.id, ...place, at: Date.now()}).catch(sayOnce);
		}
		const later = () => {
			clearTimeout(timer);
			timer = setTimeout(keep, pause);
		};
		window.addEventListener('scroll', later, {signal, capture: true, passive: true});
		// The last chance on a phone: an app in the background may never be woken again.
		document.addEventListener('visibilitychange', () => document.hidden && keep(), {signal});
		return () => {
			clearTimeout(timer);
			ending.abort();
		};
	}, [shown.article.id]);
}
