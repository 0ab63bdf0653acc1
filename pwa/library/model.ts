/** What the library shows: where all issues are filed, the paper they are filtered by, and the calendar made of them. */
import type {Totals} from '@jianbao/core/newspaper/archived';
import type {PublicationId} from '@jianbao/core/newspaper/ids';
import {computed, signal} from '@preact/signals';
import {follow} from '../shell/resource.ts';
import {countPublications, type IssuePlace, indexIssues, placeOf} from './calendar.ts';

type Shelf = {
	readonly issues: readonly IssuePlace[];
	readonly names: ReadonlyMap<PublicationId, string | undefined>;
	readonly totals: Totals;
};

/**
 * Followed for as long as the app lives: the library is where every journey begins and ends. Ids only, since the records
 * of twenty years (7,300 issues) would cost a slow phone two seconds before it shows a day.
 */
export const shelf = follow<Shelf>(async archive => {
	const [ids, publications, totals] = await Promise.all([archive.issueIds(), archive.publications(), archive.totals()]);
	return {issues: ids.map(placeOf), names: new Map(publications.map(({id, name}) => [id, name])), totals};
}).resource;

/** The chosen paper; undefined shows all. */
export const publication = signal<PublicationId | undefined>(undefined);

const nothing: Shelf = {issues: [], names: new Map(), totals: {issues: 0, pages: 0, articles: 0}};
const held = computed(() => (shelf.value.stage === 'ready' ? shelf.value.value : nothing));

export const publications = computed(() => countPublications(held.value.issues, held.value.names));

export const shownIssues = computed(() => {
	const chosen = publication.value;
	const {issues} = held.value;
	return chosen === undefined ? issues : issues.filter(issue => issue.publicationId === chosen);
});

export const issueIndex = computed(() => indexIssues(shownIssues.value));
