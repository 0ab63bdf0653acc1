/** 馆里有的报: the names to suggest, from the archive and from the other drafts on the desk. */
import {computed} from '@preact/signals';
import {follow} from '../shell/resource.ts';
import {deskRows} from './desk-model.ts';
import type {Suggestion} from './same-gap.ts';

const {resource: issues} = follow(archive => archive.issues());

export const knownPapers = computed((): readonly Suggestion[] => {
	const pages = new Map<string, number>();
	const add = (name: string | undefined, count: number) => {
		if (name !== undefined) pages.set(name, (pages.get(name) ?? 0) + count);
	};
	if (issues.value.stage === 'ready')
		for (const issue of issues.value.value) add(issue.publication, issue.pages.length);
	for (const row of deskRows.value) add(row.facts.publication?.value, 1);
	return [...pages].map(([name, count]) => ({name, pages: count}));
});
