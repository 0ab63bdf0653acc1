/** 依据: what the page does not print about itself, and how it is known all the same. */
import type {Basis, Fact, PageFacts} from '@jianbao/core/newspaper/archived';
import {fullDay} from '../shell/day-words.ts';
import {issueWords} from '../shell/issue-words.ts';
import {words} from './messages.ts';

type Row = {
	readonly name: string;
	readonly value: string;
	readonly basis: Exclude<Basis, 'printed'>;
	readonly note?: string;
};

export function KnownBy({facts}: {facts: PageFacts}) {
	const rows = rowsOf(facts);
	if (rows.length === 0) return null;
	return (
		<details class="small-print">
			<summary>{words().knownBy(rows.length)}</summary>
			<dl>
				{rows.map(({name, value, basis, note}) => (
					<div key={name} class="known-by">
						<dt>{name}</dt>
						<dd>
							<span lang="zh">{value}</span>　{basisWords(basis)}
							{note && (
								<span class="known-by-note" lang="zh">
									{note}
								</span>
							)}
						</dd>
					</div>
				))}
			</dl>
		</details>
	);
}

function rowsOf({publication, date, pageNumber, section, issueNumber}: PageFacts): readonly Row[] {
	return [
		row(words().factPaper, publication, value => value),
		row(words().factDate, date, ({earliest, latest}) =>
			earliest === latest ? fullDay(earliest) : words().days(fullDay(earliest), fullDay(latest)),
		),
		row(words().factPage, pageNumber, value => issueWords().page(value)),
		row(words().factSection, section, value => value),
		row(words().factIssue, issueNumber, value => words().total(value)),
	].filter(known => known !== undefined);
}

function row<T>(name: string, fact: Fact<T> | undefined, say: (value: T) => string): Row | undefined {
	if (fact === undefined || fact.basis === 'printed') return undefined;
	return {name, value: say(fact.value), basis: fact.basis, ...(fact.note !== undefined && {note: fact.note})};
}

function basisWords(basis: Row['basis']): string {
	if (basis === 'catalogue') return words().catalogue;
	return basis === 'person' ? words().byPerson : words().inferred;
}
