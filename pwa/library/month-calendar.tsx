import type {IsoDay} from '@jianbao/core/newspaper/ids';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {dateOfMonth, monthOfDay, monthWords, shortDay, weekdayColumns, yearWords} from '../shell/day-words.ts';
import {href, navigate} from '../shell/navigate.ts';
import {type IssueIndex, newestDayOf, weeksOf, yearAndMonth} from './calendar.ts';
import {words} from './messages.ts';

/** Years and months that hold issues, and the days of the chosen month. Nothing empty is led to. */
export function MonthCalendar({index, chosen}: {index: IssueIndex; chosen: IsoDay | 'undated'}) {
	const shown = chosen === 'undated' ? index.newest : chosen;
	if (shown === undefined) return null;
	const [year, month] = yearAndMonth(shown);
	return (
		<section class="calendar">
			<div class="calendar-months">
				<YearChoice index={index} year={year} />
				<Months index={index} year={year} month={month} chosen={chosen} />
			</div>
			{chosen !== 'undated' && <Month index={index} year={year} month={month} chosen={chosen} />}
		</section>
	);
}

function YearChoice({index, year}: {index: IssueIndex; year: number}) {
	const years = [...index.years.keys()];
	const all = years.includes(year) ? years : [year, ...years];
	const choose = (next: number) => {
		const month = index.years.get(next)?.at(-1);
		const day = month && newestDayOf(index, next, month);
		if (day) navigate({screen: 'library', day}, {stay: true});
	};
	return (
		<label class="year-choice">
			<span class="aside-only">{words().year}</span>
			<select value={year} onChange={event => choose(Number(event.currentTarget.value))}>
				{all.map(known => (
					<option key={known} value={known}>
						{yearWords(known)}
					</option>
				))}
			</select>
		</label>
	);
}

function Months({index, year, month, chosen}: {index: IssueIndex; year: number; month: number; chosen: string}) {
	const list = useRef<HTMLUListElement>(null);
	useLayoutEffect(() => {
		const current = list.current?.querySelector<HTMLElement>('[aria-current]');
		if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.clientWidth / 2;
	}, [year, month]);
	const months = index.years.get(year) ?? [];
	return (
		<nav class="months" aria-label={words().months}>
			<ul ref={list}>
				{months.map(known => (
					<li key={known}>
						<a
							class="choice"
							data-stay
							href={href({screen: 'library', day: newestDayOf(index, year, known) ?? 'undated'})}
							aria-current={known === month && chosen !== 'undated' ? 'true' : undefined}
						>
							{monthWords(known, true)}
						</a>
					</li>
				))}
				{index.undated.length > 0 && (
					<li>
						<a
							class="choice"
							data-stay
							href={href({screen: 'library', day: 'undated'})}
							aria-current={chosen === 'undated' ? 'true' : undefined}
						>
							{words().undated} <small class="figures">{index.undated.length}</small>
						</a>
					</li>
				)}
			</ul>
		</nav>
	);
}

function Month({index, year, month, chosen}: {index: IssueIndex; year: number; month: number; chosen: IsoDay}) {
	return (
		<table class="month">
			<caption class="aside-only">{words().calendar(monthOfDay(chosen))}</caption>
			<thead>
				<tr>
					{weekdayColumns().map(name => (
						<th key={name} scope="col">
							{name}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{weeksOf(year, month).map((week, row) => (
					<tr key={row}>
						{week.map((day, column) => (
							<td key={day ?? column}>
								{day && <Day day={day} issues={index.byDay.get(day)?.length ?? 0} chosen={day === chosen} />}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Day({day, issues, chosen}: {day: IsoDay; issues: number; chosen: boolean}) {
	if (issues === 0) return <span class={chosen ? 'day day--chosen' : 'day'}>{dateOfMonth(day)}</span>;
	return (
		<a
			class={chosen ? 'day day--issues day--chosen' : 'day day--issues'}
			data-stay
			href={href({screen: 'library', day})}
			aria-label={words().dayWithIssues(shortDay(day), issues)}
			aria-current={chosen ? 'date' : undefined}
		>
			<span>{dateOfMonth(day)}</span>
		</a>
	);
}
