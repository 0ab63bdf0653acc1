import type {PublicationId} from '@jianbao/core/newspaper/ids';
import {paperOf} from '../shell/issue-words.ts';
import {navigate} from '../shell/navigate.ts';
import type {PublicationCount} from './calendar.ts';
import {words} from './messages.ts';
import {issueIndex, publication} from './model.ts';

/** 全部, each paper with its number of issues, and 报名待填. */
export function PublicationFilter({publications}: {publications: readonly PublicationCount[]}) {
	const total = publications.reduce((sum, {issues}) => sum + issues, 0);
	const choose = (id: PublicationId | undefined) => {
		publication.value = id;
		// The day that was open may hold nothing of this paper: its newest one is shown, in the same entry of the history.
		const day = issueIndex.value.newest;
		navigate({screen: 'library', ...(id !== undefined && day && {day})}, {replace: true, stay: true});
	};
	return (
		<fieldset class="papers">
			<legend class="aside-only">{words().papers}</legend>
			<Paper
				name={words().all}
				count={total}
				chosen={publication.value === undefined}
				onChoose={() => choose(undefined)}
			/>
			{publications.map(({id, name, issues}) => (
				<Paper
					key={id}
					name={paperOf(name)}
					count={issues}
					chosen={publication.value === id}
					onChoose={() => choose(id)}
				/>
			))}
		</fieldset>
	);
}

function Paper({name, count, chosen, onChoose}: {name: string; count: number; chosen: boolean; onChoose: () => void}) {
	return (
		<button type="button" class="choice" aria-pressed={chosen} onClick={onChoose}>
			{name} <small class="figures">{count}</small>
		</button>
	);
}
