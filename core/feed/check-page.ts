/** Checks that a value from outside has the shape of a cut page and of its facts. */
import type {Basis, Fact, PageFacts} from '../newspaper/archived.ts';
import type {IsoDay, PageNumber} from '../newspaper/ids.ts';
import type {
	Article,
	ArticleKind,
	Block,
	Byline,
	Doubt,
	DoubtCode,
	Furniture,
	FurnitureType,
	IssueDate,
	LineRange,
	ParsedPage,
	Teaser,
} from '../newspaper/page.ts';
import {type Check, isBoolean, isCount, isString, listOf, matching, maybe, oneOf, orNull, shaped} from './check.ts';

const dayForm = matching<IsoDay>(/^\d{4}-\d{2}-\d{2}$/u);

/** A day of the calendar: 2022-02-30 is none. */
export const isDay: Check<IsoDay> = (value): value is IsoDay => {
	if (!dayForm(value)) return false;
	const time = Date.parse(`${value}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

export const isPageNumber = matching<PageNumber>(/^[^\s/]{1,12}$/u);

const isPair: Check<readonly [number, number]> = (value): value is readonly [number, number] =>
	Array.isArray(value) && value.length === 2 && value.every(isCount);
const isLineRange: Check<LineRange> = (value): value is LineRange => isPair(value) && value[0] <= value[1];
const lines = listOf(isLineRange);
const strings = listOf(isString);

const isDateShape = shaped<IssueDate>({earliest: isDay, latest: isDay, exact: isBoolean});
export const isIssueDate: Check<IssueDate> = (value): value is IssueDate =>
	isDateShape(value) && value.earliest <= value.latest;

const isBasis = oneOf<Basis>('printed', 'inferred', 'catalogue', 'person');
const factOf = <T>(check: Check<T>): Check<Fact<T> | undefined> =>
	maybe(shaped<{value: T; basis: Basis; note?: string}>({value: check, basis: isBasis, note: maybe(isString)}));

export const isPageFacts = shaped<PageFacts>({
	publication: factOf(isString),
	date: factOf(isIssueDate),
	pageNumber: factOf(isPageNumber),
	section: factOf(isString),
	issueNumber: factOf(isCount),
});

const isByline = shaped<Byline>({role: orNull(isString), names: strings, credit: orNull(isString)});
const isBlock = shaped<Block>({type: oneOf('paragraph', 'subhead'), text: isString});

const isArticle = shaped<Article>({
	kind: oneOf<ArticleKind>('news', 'commentary', 'photo', 'letter', 'notice'),
	headline: strings,
	bylines: listOf(isByline),
	dateline: orNull(isString),
	standfirst: orNull(isString),
	blocks: listOf(isBlock),
	captions: strings,
	continuedFrom: orNull(isString),
	continuedTo: orNull(isString),
	lines,
});

const isTeaser = shaped<Teaser>({text: strings, lines});
const isFurniture = shaped<Furniture>({
	type: oneOf<FurnitureType>('nameplate', 'folio', 'imprint', 'hotline', 'standingHead', 'slogan', 'other'),
	text: isString,
	lines,
});
// Any code passes: a later parser may doubt what this one does not know of, and the sentence says it in words.
const isDoubt = shaped<Doubt>({
	code: matching<DoubtCode>(/^[a-z-]{1,40}$/u),
	lines,
	sentence: isString,
	evidence: maybe(isString),
});

export const isParsedPage = shaped<ParsedPage>({
	source: isString,
	publication: orNull(isString),
	date: orNull(isIssueDate),
	pageNumber: orNull(isPageNumber),
	section: orNull(isString),
	issueNumber: orNull(isCount),
	articles: listOf(isArticle),
	teasers: listOf(isTeaser),
	furniture: listOf(isFurniture),
	doubts: listOf(isDoubt),
});
