/** What files the page: paper, day, page number, section; each with its basis, each to be filled in or put right. */
import type {Draft} from '@jianbao/core/archive/archive';
import {pageWords} from '../shell/issue-words.ts';
import type {FactEdit} from '../worker/desk.ts';
import {DateFact} from './date-fact.tsx';
import {amend, deskRows} from './desk-model.ts';
import {readName, readPageNumber} from './fact-edit.ts';
import {knownPapers} from './known-papers.ts';
import {words} from './preview-messages.ts';
import {othersWithGap, type SharedField, suggestNames} from './same-gap.ts';
import {TextFact} from './text-fact.tsx';

export function FactForm({draft}: {draft: Draft}) {
	const {facts, page} = draft;
	const keep = (edit: FactEdit) => void amend([draft.id], edit);
	const given = <T extends string>(value: T | undefined) => (value === undefined ? undefined : {value});
	const folio = page.furniture.some(({type}) => type === 'folio');
	const example = knownPapers.value[0]?.name ?? words().exampleName;
	const suggest = (typed: string, choose: (text: string) => void) => <Papers typed={typed} onChoose={choose} />;
	return (
		<div class="facts">
			<TextFact
				label={words().publication}
				fact={facts.publication}
				read={readName}
				missing={words().publicationMissing}
				wanted
				example={words().example(example)}
				folio={folio}
				onKeep={value => keep({publication: given(value)})}
				suggest={suggest}
			/>
			<SameForOthers draft={draft} field="publication" />
			<DateFact
				fact={facts.date}
				onKeep={range => keep({date: {value: {...range, exact: range.earliest === range.latest}}})}
			/>
			<SameForOthers draft={draft} field="date" />
			<div class="fact-pair">
				<TextFact
					label={words().page}
					fact={facts.pageNumber}
					show={pageNumber => pageWords({pageNumber})}
					read={readPageNumber}
					missing={words().missing}
					folio={folio}
					narrow
					onKeep={value => keep({pageNumber: given(value)})}
				/>
				<TextFact
					label={words().section}
					fact={facts.section}
					read={readName}
					missing={words().missing}
					folio={folio}
					narrow
					onKeep={value => keep({section: given(value)})}
				/>
			</div>
		</div>
	);
}

function Papers({typed, onChoose}: {typed: string; onChoose: (name: string) => void}) {
	const papers = suggestNames(knownPapers.value, typed);
	if (papers.length === 0) return null;
	return (
		<ul class="suggestions" aria-label={words().suggestions}>
			{papers.map(({name}) => (
				<li key={name}>
					{/* A press must come before the field's blur, which would close the list under the finger. */}
					<button
						type="button"
						class="choice"
						onPointerDown={event => event.preventDefault()}
						onClick={() => onChoose(name)}
					>
						{name}
					</button>
				</li>
			))}
		</ul>
	);
}

/** Offered once a person has answered a gap that other drafts have too. */
function SameForOthers({draft, field}: {draft: Draft; field: SharedField}) {
	const fact = draft.facts[field];
	if (fact?.basis !== 'person') return null;
	const others = othersWithGap(deskRows.value, draft.id, field);
	if (others.length === 0) return null;
	const {publication, date} = draft.facts;
	const edit: FactEdit =
		field === 'date' ? {date: date && {value: date.value}} : {publication: publication && {value: publication.value}};
	return (
		<p class="same-for-others">
			<button type="button" class="word-action word-action--act" onClick={() => void amend(others, edit)}>
				{words().applyAlso(others.length)}
			</button>
		</p>
	);
}
