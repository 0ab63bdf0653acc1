/** What the library shows: all issues, the paper they are filtered by, and the calendar made of them. */
import type {ArchivedIssue, Totals} from '@jianbao/core/newspaper/archived';
import type {PublicationId} from '@jianbao/core/newspaper/ids';
import {computed, signal} from '@preact/signals';
import {follow} from '../shell/resource.ts';
import {countPublications, indexIssues} from './calendar.ts';

type Shelf = {readonly issues: readonly ArchivedIssue[]; readonly totals: Totals};

/** Followed for as long as the app lives: the library is where every journey begins and ends. */
export const shelf = follow<Shelf>(async archive => {
	const [issues, totals] = await Promise.all([archive.issues(), archive.totals()]);
	return {issues, totals};
}).resource;

/** The chosen paper; undefined shows all. */
export const publication = signal<PublicationId | undefined>(undefined);

const allIssues = computed(() => (shelf.value.stage === 'ready' ? shelf.value.value.issues : []));

export const publications = computed(() => countPublications(allIssues.value));

export const shownIssues = computed(() => {
	const chosen = publication.value;
	return chosen === undefined ? allIssues.value : allIssues.value.filter(issue => issue.publicationId === chosen);
});

export const issueIndex = computed(() => indexIssues(shownIssues.value));
