import type {PageNumber} from '../newspaper/ids.ts';
import type {Article, IssueDate} from '../newspaper/page.ts';
import {readNumeral} from '../text/numerals.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import {type DateInference, inferDate} from './infer-date.ts';
import {mergeCalendars, resolvePrintedDate} from './printed-date.ts';
import type {FurnitureReading} from './read-furniture.ts';
import {serials} from './serials.ts';

export type IssueFacts = {
	readonly publication: string | null;
	readonly date: IssueDate | null;
	readonly pageNumber: PageNumber | null;
	readonly section: string | null;
	readonly issueNumber: number | null;
	/** How an inferred date was found; absent where the date is printed. */
	readonly inference?: DateInference;
};

type Built = Pick<Article, 'blocks' | 'captions' | 'continuedTo' | 'standfirst'>;

/** 期 – reads what the page says of its issue: from its furniture first, then from its texts. */
export function readIssue(lines: readonly ClassifiedLine[], articles: readonly Built[]): IssueFacts {
	const readings = lines.flatMap(({furniture}) => (furniture === undefined ? [] : [furniture]));
	const printed = resolvePrintedDate(mergeCalendars(readings.map(({calendar}) => calendar)));
	const inference = printed === undefined ? inferDate(textsOf(articles)) : undefined;
	return {
		publication: readPublication(readings),
		date: printed ?? inference?.inferred?.date ?? null,
		pageNumber: readPageNumber(readings, articles),
		section: readings.find(({section}) => section !== undefined)?.section ?? null,
		issueNumber: readIssueNumber(readings),
		...(inference === undefined ? {} : {inference}),
	};
}

const textsOf = (articles: readonly Built[]): string[] =>
	articles.flatMap(({blocks, captions, standfirst}) => [
		...blocks.map(({text}) => text),
		...captions,
		standfirst ?? '',
	]);

/** 总第X期 before 第X期: only the first numbers every issue. */
function readIssueNumber(readings: readonly FurnitureReading[]): number | null {
	const total = readings.find(({totalNumber}) => totalNumber !== undefined)?.totalNumber;
	return total ?? readings.find(({issueNumber}) => issueNumber !== undefined)?.issueNumber ?? null;
}

function readPublication(readings: readonly FurnitureReading[]): string | null {
	const printed = readings.find(({publication}) => publication !== undefined)?.publication;
	if (printed !== undefined) return printed;
	const serial = readings.find(reading => reading.serial !== undefined)?.serial;
	return (serial === undefined ? undefined : serials.get(serial)) ?? null;
}

/** Printed; or 1 where the nameplate stands, or the front page's jump to 第二版. */
function readPageNumber(readings: readonly FurnitureReading[], articles: readonly Built[]): PageNumber | null {
	const printed = readings.find(({pageNumber}) => pageNumber !== undefined)?.pageNumber;
	if (printed !== undefined) return printed as PageNumber;
	const nameplate = readings.some(({kind, serial}) => kind === 'nameplate' && serial !== undefined);
	const jumps = articles.some(({continuedTo}) => continuedTo !== null && isSecond(continuedTo));
	return nameplate || jumps ? ('1' as PageNumber) : null;
}

const isSecond = (page: string): boolean => readNumeral(page.replace(/[第版面]/gu, '')) === 2;
