/** 报头 of a front page, set from what it prints and from nothing else. */
import type {ArchivedPage} from '@jianbao/core/newspaper/archived';
import type {RefObject} from 'preact';
import {dateOfMonth, fullDay, monthOfDay, weekday} from '../shell/day-words.ts';
import {dateDoubt, issueWords, pageWords, plainDay} from '../shell/issue-words.ts';
import {care} from '../shell/settings.ts';
import {wide} from '../shell/wide.ts';
import {DoubtMark} from '../ui/doubt-mark.tsx';
import {words} from './messages.ts';
import {nameplateFacts} from './nameplate-facts.ts';
import './nameplate.css';

/** The printed name and day, if this is a front page that prints both. */
export function printedFront({facts}: ArchivedPage) {
	const {publication, date, pageNumber} = facts;
	if (pageNumber?.value !== '1' || publication?.basis !== 'printed' || date?.basis !== 'printed') return undefined;
	return {paper: publication.value, day: date.value.earliest};
}

export function Nameplate({page, level, box}: {page: ArchivedPage; level: 1 | 2; box?: RefObject<HTMLElement | null>}) {
	const front = printedFront(page);
	if (front === undefined) return null;
	const Heading = level === 1 ? 'h1' : 'h2';
	if (care.value) {
		return (
			<header class="front" {...(box && {ref: box})}>
				<div class="nameplate">
					<Heading class="nameplate-name" tabIndex={level === 1 ? -1 : undefined}>
						{front.paper}
					</Heading>
					<p class="nameplate-side figures">{plainDay({date: front.day, exact: true})}</p>
				</div>
				<div class="double-rule" />
			</header>
		);
	}
	const printed = nameplateFacts(page.furniture);
	const {issueNumber, pageNumber} = page.facts;
	const small = [issueNumber && words().total(issueNumber.value), printed.pages, printed.serial].filter(Boolean);
	return (
		<header class="front" {...(box && {ref: box})}>
			<div class="front-top">
				<Heading class="front-name" tabIndex={level === 1 ? -1 : undefined}>
					{front.paper}
				</Heading>
				{wide.value ? (
					<p class="front-day figures">
						<span>{fullDay(front.day)}</span>
						<span>
							{weekday(front.day)}　{pageWords({pageNumber: pageNumber?.value})}
						</span>
					</p>
				) : (
					<p class="front-date figures">
						<span class="front-day">
							<span>{monthOfDay(front.day)}</span>
							<span>{weekday(front.day)}</span>
							{printed.lunarDay && <span lang="zh">{printed.lunarDay}</span>}
						</span>
						<span class="front-number">{dateOfMonth(front.day)}</span>
					</p>
				)}
			</div>
			{!wide.value && small.length > 0 && (
				<p class="front-small figures">
					{small.map(part => (
						<span key={part}>{part}</span>
					))}
				</p>
			)}
			<div class="double-rule" />
		</header>
	);
}

/**
 * The head of any other page. On a phone the 报眉 above has said which page it is: only its section is left to show, and
 * the heading is for the ear; 关怀版 has no page in its 报眉.
 */
export function PageHead({page, level}: {page: ArchivedPage; level: 1 | 2}) {
	const Heading = level === 1 ? 'h1' : 'h2';
	const {pageNumber, section, publication} = page.facts;
	const said = wide.value || care.value ? undefined : 'aside-only';
	return (
		<header class={said && !section ? 'page-head aside-only' : 'page-head'}>
			<Heading class="page-title" tabIndex={level === 1 ? -1 : undefined}>
				{wide.value && publication ? (
					publication.value
				) : (
					<span class={said}>{pageWords({pageNumber: pageNumber?.value})} </span>
				)}
				{!wide.value && section?.value}
			</Heading>
			{wide.value && (
				<p class="front-day figures">
					<span>
						{page.facts.date ? fullDay(page.facts.date.value.earliest) : issueWords().undated} <DateDoubt page={page} />
					</span>
					<span>
						{pageWords({pageNumber: pageNumber?.value})}
						{section && `　${section.value}`}
					</span>
				</p>
			)}
		</header>
	);
}

function DateDoubt({page}: {page: ArchivedPage}) {
	const doubt = dateDoubt(page.facts.date);
	return doubt ? <DoubtMark label={issueWords().about} name={issueWords().aboutName} sentence={doubt} /> : null;
}
