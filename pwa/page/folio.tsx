/** 报眉: paper, day and page, over every page and article. It only tells where one is. */
import type {PageFacts} from '@jianbao/core/newspaper/archived';
import {fullDay, weekday} from '../shell/day-words.ts';
import {dateDoubt, issueWords, pageWords, paperOf, plainDay} from '../shell/issue-words.ts';
import {care} from '../shell/settings.ts';
import {DoubtMark} from '../ui/doubt-mark.tsx';
import './folio.css';

export function Folio({facts, withWeekday, hidden}: {facts: PageFacts; withWeekday?: boolean; hidden?: boolean}) {
	const paper = paperOf(facts.publication?.value);
	const date = facts.date?.value;
	const over = {
		class: hidden ? 'folio folio--hidden' : 'folio',
		'aria-hidden': hidden === true,
		inert: hidden,
	};
	if (care.value) {
		return (
			<div {...over}>
				<span class="folio-paper" lang="zh">
					{paper}
				</span>
				<span class="figures">{plainDay(date ? {date: date.earliest, exact: date.exact} : {exact: true})}</span>
			</div>
		);
	}
	const doubt = dateDoubt(facts.date);
	return (
		<div {...over}>
			<span class="folio-paper" lang="zh">
				{paper}
			</span>
			<span class="folio-day figures">
				{date ? fullDay(date.earliest) : issueWords().undated}
				{date && withWeekday && date.exact && <span class="folio-weekday">{weekday(date.earliest)}</span>}
				{doubt && <DoubtMark label={issueWords().about} name={issueWords().aboutName} sentence={doubt} />}
			</span>
			<span class="figures">{pageWords({pageNumber: facts.pageNumber?.value})}</span>
		</div>
	);
}
