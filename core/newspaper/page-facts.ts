/** Puts together how a page's facts are known: printed or inferred, from a catalogue, from a person. */
import type {Basis, Fact, PageFacts} from './archived.ts';
import type {IssueDate, ParsedPage} from './page.ts';

/** What someone other than the page says of it; `note` is their evidence. A field they do not know is absent. */
export type KnownFacts = {
	readonly [Name in keyof PageFacts]: PageFacts[Name] extends Fact<infer Value> | undefined
		? {readonly value: Value; readonly note?: string}
		: never;
};

/** A fact on which a page and its catalogue disagree: the page's stands. */
export type Contradiction = {readonly fact: keyof PageFacts; readonly kept: string; readonly said: string};

/** The facts that the page itself supports: printed, or inferred from its text with the words it rests on. */
export function factsOfPage(page: ParsedPage): PageFacts {
	return {
		...(page.publication !== null && {publication: {value: page.publication, basis: 'printed' as const}}),
		...(page.date !== null && {date: dateFact(page, page.date)}),
		...(page.pageNumber !== null && {pageNumber: {value: page.pageNumber, basis: 'printed' as const}}),
		...(page.section !== null && {section: {value: page.section, basis: 'printed' as const}}),
		...(page.issueNumber !== null && {issueNumber: {value: page.issueNumber, basis: 'printed' as const}}),
	};
}

function dateFact(page: ParsedPage, date: IssueDate): Fact<IssueDate> {
	if (date.exact) return {value: date, basis: 'printed'};
	const note = page.doubts.find(doubt => doubt.code === 'date-range')?.sentence;
	return {value: date, basis: 'inferred', ...(note !== undefined && {note})};
}

/**
 * Adds what the catalogue knows. It fills gaps and narrows an inferred day; what the page prints, or infers otherwise,
 * stands, and the disagreement is noted with the fact and listed.
 */
export function withCatalogue(
	facts: PageFacts,
	known: KnownFacts,
): {readonly facts: PageFacts; readonly contradictions: readonly Contradiction[]} {
	const contradictions: Contradiction[] = [];
	function settle<Value extends FactValue>(
		name: keyof PageFacts,
		own: Fact<Value> | undefined,
		said: Said<Value>,
	): Fact<Value> | undefined {
		if (said === undefined) return own;
		if (own === undefined) return factFrom(said, 'catalogue');
		if (show(own.value) === show(said.value)) return own;
		contradictions.push({fact: name, kept: show(own.value), said: show(said.value)});
		return {...own, note: [own.note, `目录记作 ${show(said.value)}`].filter(Boolean).join('；')};
	}
	const date =
		facts.date !== undefined && known.date !== undefined && narrows(facts.date, known.date.value)
			? factFrom(known.date, 'catalogue')
			: settle('date', facts.date, known.date);
	const settled = present({
		publication: settle('publication', facts.publication, known.publication),
		date,
		pageNumber: settle('pageNumber', facts.pageNumber, known.pageNumber),
		section: settle('section', facts.section, known.section),
		issueNumber: settle('issueNumber', facts.issueNumber, known.issueNumber),
	});
	return {facts: settled, contradictions};
}

/** What a person fills in or puts right: it holds over everything, with a note of what the page had. */
export function withPerson(facts: PageFacts, known: KnownFacts): PageFacts {
	function settle<Value extends FactValue>(own: Fact<Value> | undefined, said: Said<Value>): Fact<Value> | undefined {
		if (said === undefined || (own !== undefined && show(own.value) === show(said.value))) return own;
		const had = own?.basis === 'printed' ? `版面印作 ${show(own.value)}` : undefined;
		const note = [said.note, had].filter(Boolean).join('；');
		return factFrom({value: said.value, ...(note !== '' && {note})}, 'person');
	}
	return present({
		publication: settle(facts.publication, known.publication),
		date: settle(facts.date, known.date),
		pageNumber: settle(facts.pageNumber, known.pageNumber),
		section: settle(facts.section, known.section),
		issueNumber: settle(facts.issueNumber, known.issueNumber),
	});
}

/** Bases that a second reading of the same page cannot know of. */
const elsewhere: ReadonlySet<Basis> = new Set<Basis>(['catalogue', 'person']);
const weight: Readonly<Record<Basis, number>> = {inferred: 0, printed: 1, catalogue: 1, person: 2};

/**
 * The facts of a page that is stored already and comes in again: each from whoever knows it better, the newcomer where
 * both know it equally well. So a second import without the catalogue, or without the person's hand, takes nothing away.
 */
export function mergeFacts(stored: PageFacts, incoming: PageFacts): PageFacts {
	function better<Value>(old: Fact<Value> | undefined, next: Fact<Value> | undefined): Fact<Value> | undefined {
		if (next === undefined) return old !== undefined && elsewhere.has(old.basis) ? old : undefined;
		if (old === undefined) return next;
		return weight[old.basis] > weight[next.basis] ? old : next;
	}
	return present({
		publication: better(stored.publication, incoming.publication),
		date: better(stored.date, incoming.date),
		pageNumber: better(stored.pageNumber, incoming.pageNumber),
		section: better(stored.section, incoming.section),
		issueNumber: better(stored.issueNumber, incoming.issueNumber),
	});
}

type FactValue = string | number | IssueDate;
type Said<Value> = {readonly value: Value; readonly note?: string} | undefined;

const factFrom = <Value>(said: {readonly value: Value; readonly note?: string}, basis: Basis): Fact<Value> => ({
	value: said.value,
	basis,
	...(said.note !== undefined && {note: said.note}),
});

/** A catalogue's days narrow a range when they lie within it. */
function narrows(own: Fact<IssueDate>, said: IssueDate): boolean {
	const {earliest, latest} = own.value;
	return own.basis === 'inferred' && said.earliest >= earliest && said.latest <= latest;
}

function show(value: FactValue): string {
	if (typeof value !== 'object') return String(value);
	return value.earliest === value.latest ? value.earliest : `${value.earliest} 至 ${value.latest}`;
}

type Settled = {readonly [Name in keyof PageFacts]-?: PageFacts[Name] | undefined};

/** Leaves out what nobody knows. Written out: a loop over the names would need a cast. */
function present({publication, date, pageNumber, section, issueNumber}: Settled): PageFacts {
	return {
		...(publication !== undefined && {publication}),
		...(date !== undefined && {date}),
		...(pageNumber !== undefined && {pageNumber}),
		...(section !== undefined && {section}),
		...(issueNumber !== undefined && {issueNumber}),
	};
}
