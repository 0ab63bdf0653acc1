/** 期: makes an issue's record from what its pages say of it. */
import type {Fact} from '../newspaper/archived.ts';
import type {IsoDay, IssueId, PublicationId} from '../newspaper/ids.ts';
import {undated} from '../newspaper/make-ids.ts';
import {comparePageNumbers} from '../newspaper/page-number.ts';
import type {IssueEntry, StoredIssue, StoredPage} from '../store/schema.ts';

/** What a page says of its issue; the notes stay with the page, or every page would repeat them in the list of issues. */
export function entryOf(page: StoredPage): IssueEntry {
	const {publication, date, pageNumber, section, issueNumber} = page.facts;
	const facts = {
		...(publication !== undefined && {publication: withoutNote(publication)}),
		...(date !== undefined && {date: withoutNote(date)}),
		...(pageNumber !== undefined && {pageNumber: withoutNote(pageNumber)}),
		...(section !== undefined && {section: withoutNote(section)}),
		...(issueNumber !== undefined && {issueNumber: withoutNote(issueNumber)}),
	};
	return {id: page.id, facts, articles: page.articles.length};
}

const withoutNote = <T>({value, basis}: Fact<T>): Fact<T> => ({value, basis});

/**
 * The issue with these pages. What one page prints holds for all: the day is exact as soon as one page prints it, and
 * the latest possible day is the earliest that any page allows.
 */
export function issueFrom(id: IssueId, unordered: readonly IssueEntry[]): StoredIssue {
	const entries = [...unordered].sort(inPageOrder);
	const [publicationId = '', day = undated] = id.split('/');
	const names = entries.flatMap(({facts}) => facts.publication ?? []);
	const numbers = entries.flatMap(({facts}) => facts.issueNumber ?? []);
	const days = entries.flatMap(({facts}) => facts.date ?? []);
	const surest = [...days].sort((left, right) => (left.value.latest < right.value.latest ? -1 : 1));
	const exact = surest.find(fact => fact.value.exact);
	const date = exact ?? surest[0];
	return {
		id,
		publicationId: publicationId as PublicationId,
		...(names[0] !== undefined && {publication: names[0].value}),
		...(day !== undated && {date: day as IsoDay}),
		...(date !== undefined && {latest: date.value.latest, dateBasis: date.basis}),
		exact: exact !== undefined,
		...(numbers[0] !== undefined && {issueNumber: numbers[0].value}),
		pages: entries.map(({id: pageId, facts, articles}) => ({
			id: pageId,
			...(facts.pageNumber !== undefined && {pageNumber: facts.pageNumber.value}),
			...(facts.section !== undefined && {section: facts.section.value}),
			articles,
		})),
		articles: entries.reduce((sum, entry) => sum + entry.articles, 0),
		entries,
	};
}

function inPageOrder(left: IssueEntry, right: IssueEntry): number {
	const order = comparePageNumbers(left.facts.pageNumber?.value, right.facts.pageNumber?.value);
	return order === 0 ? Number(left.id > right.id) - Number(left.id < right.id) : order;
}
