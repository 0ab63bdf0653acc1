/** Decides where a page goes and what it meets there, before anything is written. */
import type {PageFacts} from '../newspaper/archived.ts';
import type {PageId} from '../newspaper/ids.ts';
import {anonymousPageId, besidePageId, issueOf, printedPlace} from '../newspaper/make-ids.ts';
import {mergeFacts} from '../newspaper/page-facts.ts';
import {anonymousPagesLike, pagesAtPlace, pagesWithText} from '../store/pages.ts';
import type {StoredPage} from '../store/schema.ts';
import type {PageReader} from '../store/transactions.ts';
import type {StoreEffect} from './archive.ts';
import {cutPrintOf, type MeasuredPage} from './build-page.ts';
import {likeness} from './likeness.ts';
import {shinglesOf} from './shingles.ts';

export type PagePlace = {
	readonly id: PageId;
	readonly facts: PageFacts;
	readonly effect: StoreEffect;
	/** The page it takes the place of; its id differs where better facts move the page to another place. */
	readonly replaces?: StoredPage;
};

/**
 * A corrected page has this much in common with what it was, measured on 4-character pieces (Dice): 0.9 after a few
 * corrections, 0.3 when half of it was rewritten. Two pages of one paper have 0.01 to 0.02. (On pairs of characters it is
 * 0.15, and above 0.5 for generated pages that draw on one vocabulary: those overwrote each other.)
 *
 * Where nothing but the text says that two pages are one, it has to say so more clearly.
 */
const samePage = {placeKnown: 0.3, placeOpen: 0.5};

export async function placePage(tx: PageReader, incoming: MeasuredPage): Promise<PagePlace> {
	const {textPrint} = incoming;
	const same = knownAs(await pagesWithText(tx, textPrint), incoming);
	if (same !== undefined) return placeAgain(tx, incoming, same);

	const place = printedPlace(incoming.facts);
	const there = await (place === undefined
		? anonymousPagesLike(tx, issueOf(incoming.facts), incoming.sketch ?? [])
		: pagesAtPlace(tx, place));
	const earlier = mostAlike(
		incoming.text,
		there.filter(page => !areTwoPages(page.facts, incoming.facts)),
		place === undefined ? samePage.placeOpen : samePage.placeKnown,
	);
	if (earlier !== undefined) return placeCorrected(incoming, earlier);
	if (place === undefined)
		return {id: anonymousPageId(incoming.facts, textPrint), facts: incoming.facts, effect: 'new'};
	if (there.length === 0) return {id: place, facts: incoming.facts, effect: 'new'};
	return {id: besidePageId(place, textPrint), facts: incoming.facts, effect: 'beside'};
}

/**
 * The stored page that this text is: at the same place, or at one that was still open, or anywhere when a person now
 * says where it belongs. The same text at two fully known places stays two pages: papers of one house share pages.
 */
function knownAs(pages: readonly StoredPage[], incoming: MeasuredPage): StoredPage | undefined {
	const place = printedPlace(incoming.facts);
	const atPlace = pages.find(page => place === undefined || printedPlace(page.facts) === place);
	if (atPlace !== undefined) return atPlace;
	const {publication, date, pageNumber} = incoming.facts;
	const byHand = [publication, date, pageNumber].some(fact => fact?.basis === 'person');
	return byHand ? pages[0] : pages.find(page => printedPlace(page.facts) === undefined);
}

async function placeAgain(tx: PageReader, incoming: MeasuredPage, same: StoredPage): Promise<PagePlace> {
	const facts = mergeFacts(same.facts, incoming.facts);
	const id = await idFor(tx, facts, same);
	const changed = id !== same.id || cutPrintOf(incoming, facts) !== same.cutPrint;
	return {id, facts, replaces: same, effect: changed ? 'corrects' : 'unchanged'};
}

/** Where a page that is stored already belongs by its merged facts; its own id as long as that is still true. */
async function idFor(tx: PageReader, facts: PageFacts, page: StoredPage): Promise<PageId> {
	const place = printedPlace(facts);
	if (place === undefined) {
		return page.id.startsWith(`${issueOf(facts)}/~`) ? page.id : anonymousPageId(facts, page.textPrint);
	}
	if (page.id === place || page.id.startsWith(`${place}~`)) return page.id;
	const there = await pagesAtPlace(tx, place);
	return there.length === 0 ? place : besidePageId(place, page.textPrint);
}

/** A feed never overwrites what a person put in by hand; it only stands behind it from then on. */
function placeCorrected(incoming: MeasuredPage, earlier: StoredPage): PagePlace {
	if (incoming.origin !== 'person' && earlier.origins.includes('person')) {
		return {id: earlier.id, facts: earlier.facts, replaces: earlier, effect: 'unchanged'};
	}
	return {id: earlier.id, facts: mergeFacts(earlier.facts, incoming.facts), replaces: earlier, effect: 'corrects'};
}

/** Two page numbers that are known and differ are two pages, however alike their texts: nobody's page is overwritten. */
const areTwoPages = ({pageNumber: left}: PageFacts, {pageNumber: right}: PageFacts): boolean =>
	left !== undefined && right !== undefined && left.value !== right.value;

function mostAlike(text: string, pages: readonly StoredPage[], least: number): StoredPage | undefined {
	if (pages.length === 0) return undefined;
	const ours = shinglesOf(text);
	const ranked = pages
		.map(page => ({page, alike: likeness(ours, shinglesOf(page.text))}))
		.filter(({alike}) => alike >= least)
		.sort((left, right) => right.alike - left.alike || (left.page.id < right.page.id ? -1 : 1));
	return ranked[0]?.page;
}
