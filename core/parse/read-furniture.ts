import {foldWidth} from '../text/fold-width.ts';
import {type Duties, peelDuties} from './duties.ts';
import {type FurnitureFacts, furniturePeelers} from './furniture-peelers.ts';
import {type CalendarPrint, peelCalendar} from './read-calendar.ts';
import {isSectionName} from './section-names.ts';

/** 报头, 报眉, 版权 and 热线 lines, with the facts they print. */
export type FurnitureReading = {
	readonly kind: 'nameplate' | 'folio' | 'imprint' | 'hotline';
	readonly calendar: CalendarPrint;
	readonly found: readonly string[];
	readonly serial?: string;
	/** 第X期, which counts a year's issues on some papers; 总第X期 counts all. */
	readonly issueNumber?: number;
	readonly totalNumber?: number;
	readonly pageNumber?: string;
	readonly section?: string;
	readonly publication?: string;
	/** The line by itself leaves no doubt; others need a neighbour or the page's edge. */
	readonly sure: boolean;
};

/** `临江日报`, `楚北都市报`, `铜山侨报`; 海报 and 天气预报 are none. */
const paperName =
	/^(?!.*(?:海|情|预|通|简|汇|喜|捷|公|举|上|申|播|警|电|年|月|季|填|回|书|墙|画|板|黑板|战)[报報]社?$)(?:\p{Script=Han}{2,9}[报報]社?|\p{Script=Han}{4,6}周刊)$/u;
/** `今日莲溪`: a county's paper. */
const todayName = /^今日(?!关注|视点|看点|聚焦|导读|要闻|头条|推荐|天气|话题|评论|谈)\p{Script=Han}{2}$/u;
const longest = 90;
/** `12社会`: the number in front of a section. */
const joinedNumber = /(?<=^|\|)([A-Z]?\d{1,2})(?=\p{Script=Han}{2,8}(?:\||$))/gu;

/** Reads a whole line as furniture by taking out every known form; at most a short section name may remain. */
export function readFurniture(text: string): FurnitureReading | undefined {
	if (text.length > longest) return undefined;
	const folded = foldWidth(text).replace(/\s+/gu, '|');
	if (/[。！？；“”]/u.test(folded)) return undefined;
	const parts = folded.split('|');
	const barred = parts.length > 2 && parts.every(part => part.length === 1) ? parts.join('') : closeDates(folded);
	const duties = peelDuties(barred);
	const calendar = peelCalendar(duties.rest);
	const facts: FurnitureFacts = {};
	const found = [...calendar.found];
	let {rest} = calendar;
	for (const {name, pattern, put} of furniturePeelers) {
		const match = pattern.exec(rest);
		if (!match) continue;
		put?.(facts, match.groups ?? {});
		found.push(name);
		rest = `${rest.slice(0, match.index)}|${rest.slice(match.index + match[0].length)}`;
	}
	const words = rest
		.replace(joinedNumber, '$1|')
		.split(/[|｜/／,，:：()（）\-—–_]+|·(?=[A-Z]?\d{1,3}(?:\||$))|(?<=(?:^|\|)[A-Z]?\d{1,3})·/u)
		.filter(word => word !== '' && !/^[·•●■□◆▶]+$/u.test(word));
	return decide({found, facts, calendar: calendar.print, words, duties});
}

/** Justified dates: `2022|年|9|月|6|日`. */
const closeDates = (barred: string): string =>
	barred.replace(/\|(?=[年月日]\|?)/gu, '').replace(/(?<=[年月])\|(?=\d)/gu, '');

type Peeled = {
	readonly found: readonly string[];
	readonly facts: FurnitureFacts;
	readonly calendar: CalendarPrint;
	readonly words: readonly string[];
	readonly duties: Duties;
};

const nameplateForms = new Set([
	'serial',
	'postal code',
	'running number',
	'number of pages',
	'owner',
	'publisher',
	'price',
]);
const hotlineForms = new Set(['hotline', 'phone number', 'web address']);

function decide({found, facts, calendar, words, duties}: Peeled): FurnitureReading | undefined {
	const paper = words.find(word => paperName.test(word) || todayName.test(word)) ?? facts.publisher;
	const number = numberOf(words, found.length > 0 || paper !== undefined || duties.count > 0);
	const lone =
		words.length === 1 && number === undefined ? words.find(word => /^[A-Z]?\d{1,2}$/u.test(word)) : undefined;
	const page = facts.pageNumber ?? (number === undefined ? undefined : toPage(number));
	const left = words.filter(
		word => word !== paper && word !== number && word !== lone && word !== '版' && word !== '第',
	);
	const base = {
		calendar,
		found,
		...withoutPublisher(facts),
		...(paper === undefined ? {} : {publication: paper.replace(/社$/u, '')}),
		...(page === undefined ? {} : {pageNumber: page}),
	};
	const dated = found.some(name => name.startsWith('full date'));
	const section = left.map(word => word.replace(/[·•]+$/u, '')).join(' ');
	const bare = left.length === 0;
	if (!bare && !(left.length <= 2 && section.length <= 9 && left.every(isSection))) return undefined;
	const named = bare ? {} : {section};
	const known = bare || hasSection(left);
	const letterOnly = found.length === 1 && found[0] === 'page by its letter';
	// `李强会见日本首相 A7` is a teaser, `A05 深圳·时局` a folio: the number stands first, or beside a known section.
	if (letterOnly && !known && words[0] === left[0]) return undefined;
	if (page !== undefined)
		return {
			kind: 'folio',
			...base,
			...named,
			sure:
				found.length > 1 || (number === undefined && (known || !letterOnly)) || dated || known || paper !== undefined,
		};
	if (!bare) {
		const beside = dated || paper !== undefined || duties.count > 0;
		if (beside) return {kind: 'folio', ...base, ...named, sure: known && (dated || paper !== undefined)};
		return left.every(isSectionName) && found.length === 0
			? {kind: 'folio', ...base, ...named, sure: false}
			: undefined;
	}
	if (duties.count > 0 && found.length === 0)
		return {kind: 'imprint', ...base, sure: duties.count > 1 || duties.coloned};
	if (found.some(name => nameplateForms.has(name)))
		return {kind: 'nameplate', ...base, sure: found.some(name => name !== 'owner')};
	if (found.length > 0 && found.every(name => hotlineForms.has(name))) {
		return {
			kind: duties.count > 0 ? 'imprint' : 'hotline',
			...base,
			sure: found.includes('hotline') || found.includes('phone number'),
		};
	}
	if (found.length === 0 && lone !== undefined)
		return {kind: 'folio', ...base, pageNumber: toPage(lone), found: ['bare number'], sure: false};
	if (found.length === 0) return paper === undefined ? undefined : {kind: 'nameplate', ...base, sure: false};
	return {
		kind: 'nameplate',
		...base,
		sure: (dated && (found.length > 1 || paper !== undefined || duties.count > 0)) || found.length > 1,
	};
}

/** A bare number is the page's only in company: of a date, a paper's name, or a section's. `财经·11` */
function numberOf(words: readonly string[], company: boolean): string | undefined {
	const number = words.find(word => /^[A-Z]?\d{1,3}$/u.test(word));
	return company || hasSection(words.filter(word => word !== number)) ? number : undefined;
}

const hasSection = (words: readonly string[]): boolean => words.length > 0 && words.every(isSectionName);

const withoutPublisher = ({publisher: _, ...facts}: FurnitureFacts): Omit<FurnitureFacts, 'publisher'> => facts;

const toPage = (printed: string): string => printed.replace(/^([A-Z]?)0+(?=\d)/u, '$1');

/** 版名: up to eight characters of a subject; a measure word behind the number makes it a clause. */
const isSection = (word: string): boolean =>
	isSectionName(word) ||
	(/^[\p{Script=Han}·•&A-Za-z]{2,8}$/u.test(word) &&
		!/^[个名年月日时分秒元万亿家人次届号岁路的]|[的了是]|今天|昨天|[讯訊]$/u.test(word));
