/** What lies on the desk: a summary, what is missing for how many, and the drafts, a hundred at a time. */
import {useState} from 'preact/hooks';
import {fullDay} from '../shell/day-words.ts';
import {issueWords, pageWords, paperOf} from '../shell/issue-words.ts';
import {href} from '../shell/navigate.ts';
import type {DeskRow} from '../worker/desk.ts';
import {deskArticles, deskRows} from './desk-model.ts';
import {words} from './messages.ts';

/** A thousand rows are a list nobody reads and 50 ms that everybody feels; a hundred take 6. */
const pageful = 100;

export function DeskList() {
	const [shown, setShown] = useState(pageful);
	const rows = deskRows.value;
	return (
		<section class="desk-list">
			<h2 class="desk-summary">{words().deskSummary(rows.length, deskArticles.value)}</h2>
			<Gaps rows={rows} />
			<ol>
				{rows.slice(0, shown).map((row, index) => (
					<Row key={row.id} row={row} step={index + 1} />
				))}
			</ol>
			{rows.length > shown && (
				<button type="button" class="word-action word-action--act" onClick={() => setShown(shown + pageful)}>
					{words().moreRows(Math.min(pageful, rows.length - shown))}
				</button>
			)}
		</section>
	);
}

function Gaps({rows}: {rows: readonly DeskRow[]}) {
	const gaps = [
		{find: (row: DeskRow) => row.facts.publication === undefined, say: words().gapPublication},
		{find: (row: DeskRow) => row.facts.date === undefined, say: words().gapDate},
		{find: (row: DeskRow) => row.effect === 'corrects', say: words().correctsCount},
		{find: (row: DeskRow) => row.effect === 'unchanged', say: words().unchangedCount},
	].flatMap(({find, say}) => {
		const count = rows.filter(find).length;
		return count > 0 ? [{sentence: say(count), step: rows.findIndex(find) + 1}] : [];
	});
	if (gaps.length === 0) return null;
	return (
		<ul class="desk-gaps">
			{gaps.map(({sentence, step}) => (
				<li key={sentence}>
					<a class="word-action" href={href({screen: 'import', step})}>
						{sentence}
					</a>
				</li>
			))}
		</ul>
	);
}

function Row({row, step}: {row: DeskRow; step: number}) {
	const {facts} = row;
	const day = facts.date?.value;
	return (
		<li class="desk-row">
			<a class="row-link desk-name" href={href({screen: 'import', step})}>
				{row.name}
			</a>
			<span class="desk-count figures">
				{row.effect === 'unchanged' ? words().effectUnchanged : words().rowArticles(row.articles)}
			</span>
			<span class="desk-meta">
				<span class={facts.publication ? undefined : 'desk-missing'}>{paperOf(facts.publication?.value)}</span>
				<span class={day ? undefined : 'desk-missing'}>{day ? fullDay(day.earliest) : words().unknownDay}</span>
				{day && !day.exact && <span class="desk-missing">{issueWords().about}</span>}
				{facts.pageNumber && <span>{pageWords({pageNumber: facts.pageNumber.value})}</span>}
				{row.doubts > 0 && <span>{words().rowDoubts(row.doubts)}</span>}
				{row.effect === 'corrects' && <span>{words().effectCorrects}</span>}
				{row.effect === 'beside' && <span>{words().effectBeside}</span>}
			</span>
		</li>
	);
}
