/** What storing the draft would do to the archive, and for a correction what it changes. */
import type {Draft} from '@jianbao/core/archive/archive';
import {fullDay} from '../shell/day-words.ts';
import {pageWords, paperOf} from '../shell/issue-words.ts';
import {href} from '../shell/navigate.ts';
import type {Correction} from '../worker/desk.ts';
import {archiveWorker} from '../worker/start-archive-worker.ts';
import {deskChanges} from './desk-model.ts';
import {words} from './preview-messages.ts';
import {useCall} from './use-call.ts';

export function EffectNote({draft}: {draft: Draft}) {
	if (draft.effect === 'new') return <p class="effect">{words().effectNew}</p>;
	if (draft.effect === 'unchanged') return <p class="effect">{words().effectUnchanged}</p>;
	return <OnArchivedPage draft={draft} corrects={draft.effect === 'corrects'} />;
}

function OnArchivedPage({draft, corrects}: {draft: Draft; corrects: boolean}) {
	const asked = useCall(draft.id, deskChanges.value, () => archiveWorker.call('correction', [draft.id]));
	const correction = asked.stage === 'ready' ? asked.value : undefined;
	const page = correction ? placeWords(correction) : words().thatPage;
	return (
		<div class="effect">
			<p>{corrects ? words().effectCorrects(page) : words().effectBeside(page)}</p>
			{correction && (
				<a class="effect-link" href={href({screen: 'page', page: correction.pageId})}>
					{page}
				</a>
			)}
			{corrects && correction && <Changes correction={correction} />}
		</div>
	);
}

function Changes({correction}: {correction: Correction}) {
	const lists = [
		{title: words().correctionChanged, headings: correction.changed},
		{title: words().correctionAdded, headings: correction.added},
		{title: words().correctionGone, headings: correction.gone},
	].filter(({headings}) => headings.length > 0);
	return (
		<dl class="changes">
			{lists.map(({title, headings}) => (
				<div key={title}>
					<dt>{title}</dt>
					{headings.map(heading => (
						<dd key={heading}>{heading || words().noHeadline}</dd>
					))}
				</div>
			))}
			{correction.same > 0 && (
				<div>
					<dt>{words().correctionSame(correction.same)}</dt>
				</div>
			)}
		</dl>
	);
}

function placeWords({facts}: Correction): string {
	const day = facts.date?.value.earliest;
	return [paperOf(facts.publication?.value), day && fullDay(day), pageWords({pageNumber: facts.pageNumber?.value})]
		.filter(Boolean)
		.join(' ');
}
