/** A page as a screen of its own, on a phone. */
import {useEffect, useRef, useState} from 'preact/hooks';
import {fullDay} from '../shell/day-words.ts';
import {Frame} from '../shell/frame.tsx';
import {pageWords, paperOf} from '../shell/issue-words.ts';
import {href} from '../shell/navigate.ts';
import {care} from '../shell/settings.ts';
import {useScreen} from '../shell/use-screen.ts';
import {useTurning} from '../shell/use-turning.ts';
import {Folio} from './folio.tsx';
import {words} from './messages.ts';
import {printedFront} from './nameplate.tsx';
import {nameplateFacts} from './nameplate-facts.ts';
import {PageEnd} from './page-end.tsx';
import {PagePane} from './page-pane.tsx';
import type {PageInIssue} from './read-page.ts';
import {SheetStrip} from './sheet-strip.tsx';
import {sheetsOf} from './sheets.ts';
import {goBack, goOn, pageBar, turnsOf} from './turns.ts';

export function PageScreen({shown, stale}: {shown: PageInIssue; stale: boolean}) {
	const {page, issue} = shown;
	const turns = turnsOf(shown);
	useScreen(stale ? undefined : screenTitle(shown));
	useTurning({left: goBack(turns), right: goOn(turns)});
	const nameplate = useRef<HTMLElement | null>(null);
	const collapsed = useScrolledAway(nameplate, page.id);
	const front = printedFront(page) !== undefined;
	const sheets = sheetsOf(issue?.pages ?? [], nameplateFacts(page.furniture).pageCount);
	const toLibrary = href({screen: 'library', ...(issue?.date && {day: issue.date})});
	const bar = care.value ? careBar(turns, toLibrary) : pageBar(turns, toLibrary);
	return (
		<Frame bar={bar} barLabel={words().thisPage}>
			<main class={sheets.length > 1 ? 'screen page page--sheets' : 'screen page'} id="main" key={page.id}>
				<Folio facts={page.facts} withWeekday hidden={front && !collapsed} />
				<PagePane page={page} level={1} nameplateBox={nameplate} />
				<PageEnd turns={turns} />
			</main>
			{sheets.length > 1 && !care.value && <SheetStrip sheets={sheets} page={page} />}
		</Frame>
	);
}

function careBar(turns: ReturnType<typeof turnsOf>, toLibrary: string) {
	const [, before, after] = pageBar(turns, toLibrary);
	return [{label: words().back, href: toLibrary}, before, after].filter(item => item !== undefined);
}

export function screenTitle({page}: PageInIssue): string {
	const {publication, date, pageNumber} = page.facts;
	return words().screenTitle(
		paperOf(publication?.value),
		date ? fullDay(date.value.earliest) : '',
		pageWords({pageNumber: pageNumber?.value}),
	);
}

/** True once the element has left the window at the top. */
function useScrolledAway(box: {readonly current: HTMLElement | null}, key: string): boolean {
	const [away, setAway] = useState(false);
	useEffect(() => {
		const element = box.current;
		if (!element) return undefined;
		const observer = new IntersectionObserver(([entry]) => setAway(entry !== undefined && !entry.isIntersecting));
		observer.observe(element);
		return () => observer.disconnect();
	}, [key]);
	return away;
}
