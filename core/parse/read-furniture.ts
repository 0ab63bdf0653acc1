import {foldWidth} from '../text/fold-width.ts';
import {readNumeral} from '../text/numerals.ts';
import {type CalendarPrint, peelCalendar} from './read-calendar.ts';
import {splitNames} from './surnames.ts';

/** 报头, 报眉, 版权 and 热线 lines, with the facts they print. */
export type FurnitureReading = {
	readonly kind: 'nameplate' | 'folio' | 'imprint' | 'hotline';
	readonly calendar: CalendarPrint;
	readonly found: readonly string[];
	readonly serial?: string;
	readonly issueNumber?: number;
	readonly pageNumber?: string;
	readonly section?: string;
	readonly publication?: string;
	/** The line by itself leaves no doubt; others need a neighbour or the page's edge. */
	readonly sure: boolean;
};

type Facts = {serial?: string; issueNumber?: number; pageNumber?: string; publication?: string};
type Peeler = {
	readonly name: string;
	readonly example: string;
	readonly pattern: RegExp;
	readonly put?: (facts: Facts, groups: Record<string, string | undefined>) => void;
};

const duty =
	'(?:本版|今日|一版|头版|执行|值班|责任|首席|见习|版面|图片|视觉|美术|文字|编委|夜班|总值班|电脑|新闻)*(?:总编辑?|主编|副总编|编委|编辑|编审|校对|校检|检校|美编|版式|组版|排版|审读|审核|审校|设计|制作|统筹|主任|监制|终审|二审|三审|初审|一审|责编|值班主任|出品人|策划|照排|图编|见报|签发|电话|邮箱|热线|E-?mail|QQ)';
const paperName =
	/^(?<paper>\p{Script=Han}{1,8}(?:日报|晚报|商报|时报|都市报|早报|晨报|周报|导报|快报|新报|青年报|工人报|农民报|法治报|日報|晚報|報|报))$/u;

/** Peeled in this order, wherever they stand in the line. */
const peelers: readonly Peeler[] = [
	{
		name: 'serial',
		example: '国内统一刊号CN33-0079',
		pattern: /(?:国内)?(?:统一)?(?:连续出版物|刊|编)?号?[:：]?(?<serial>CN[\s-]?\d{2}[-—–]\d{4})(?:\/[A-Z]+)?/u,
		put: (facts, {serial}) => {
			if (serial) facts.serial = serial.replace(/^CN-?/u, 'CN').replace(/[—–]/u, '-');
		},
	},
	{
		name: 'postal code',
		example: '邮发代号31-78',
		pattern: /(?:国内|国外)?(?:邮发|发行)?代号[:：]?[A-Z]?\d{1,3}[-—–]\d{1,4}/u,
	},
	{
		name: 'running number',
		example: '总第7602期',
		pattern: /(?:总第?|第|总)(?<issue>\d{1,6})[期号]/u,
		put: (facts, {issue}) => {
			if (issue) facts.issueNumber = Number(issue);
		},
	},
	{
		name: 'number of pages',
		example: '今日8版',
		pattern:
			/(?:今日|本期|今天)?(?:共)?(?:出版)?\d{1,3}[版张](?=今|$|\|)(?<=(?:今日|本期|今天|共).*)|(?:对开|四开)\p{Script=Han}{0,4}\d{1,2}版/u,
	},
	{
		name: 'owner',
		example: '中共义乌市委主管主办',
		pattern:
			/\p{Script=Han}{2,20}(?:主管主办|主办|主管|出版|承办)(?:[、，]?\p{Script=Han}{2,20}(?:主管主办|主办|主管|出版|承办))?/u,
	},
	{
		name: 'web address',
		example: 'www.ywnews.cn',
		pattern:
			/(?:网址|网站|官网|邮箱|E-?mail|电子邮箱|投稿)?[:：]?(?:https?:\/\/)?[\w.-]+(?:@[\w.-]+)?\.(?:com|cn|net|org)(?:\.cn)?(?:\/\S*)?/iu,
	},
	{
		name: 'hotline',
		example: '新闻热线0579-85381110',
		pattern:
			/(?:新闻|24小时|读者|爆料|广告|发行|服务|监督|咨询|投诉|报料|本报)*(?:热线|电话|专线)(?:电话)?[:：]?(?:\(?0\d{2,3}\)?[-—–]?)?\d{5,11}(?:[、,，|](?:0\d{2,3}-)?\d{5,11})*/u,
	},
	{name: 'phone number', example: '0579-85381110', pattern: /(?<!\d)(?:\(?0\d{2,3}\)?[-—–])\d{7,8}(?!\d)/u},
	{
		name: 'page with its word',
		example: '第A05版',
		pattern: /(?<!\p{Script=Han})第?(?<page>[A-Z]?\d{1,3}|(?<=第)[一二三四五六七八九十]{1,3})版(?:面)?/u,
		put: putPage,
	},
	{
		name: 'page by its letter',
		example: 'A05',
		pattern: /(?<![A-Za-z\d])(?<page>[A-Z]0?\d{1,2})(?![A-Za-z\d%-]|[高快国省])/u,
		put: putPage,
	},
	{name: 'page by its zero', example: '06', pattern: /(?<![\d.])(?<page>0\d)(?![\d.])/u, put: putPage},
];

function putPage(facts: Facts, {page}: Record<string, string | undefined>): void {
	if (page === undefined) return;
	const {letter = '', number = ''} = /^(?<letter>[A-Z]?)(?<number>.+)$/u.exec(page)?.groups ?? {};
	const value = readNumeral(number);
	if (value !== undefined && value > 0) facts.pageNumber = `${letter}${value}`;
}

/** `值班总编：陈旭春 责任编辑：朱雪梅`: one duty with a colon, or two without, and nothing but names behind them. */
function readImprint(text: string): boolean {
	const pieces = text.split(new RegExp(`(${duty})\\s*[:：/／]?`, 'u')).filter(piece => piece.trim() !== '');
	let duties = 0;
	for (const piece of pieces) {
		if (new RegExp(`^${duty}$`, 'u').test(piece)) duties++;
		else if (!/^[\w.@\-—–()（）\s:：,，、|·]+$/u.test(piece) && !arePeople(piece)) return false;
	}
	return duties >= 2 || (duties === 1 && new RegExp(`${duty}\\s*[:：/／]`, 'u').test(text) && pieces.length > 1);
}

function arePeople(text: string): boolean {
	const words = text.split(/[\s、，,；;/／|｜]+/u).filter(word => word !== '');
	const joined = words.every(word => word.length === 1) ? [words.join('')] : words;
	return (
		joined.every(word => word.length === 1 || splitNames(word).length > 0) || splitNames(words.join('')).length > 0
	);
}

const calendarIsDate = (found: readonly string[]): boolean => found.some(name => name.startsWith('full date'));
const nameplateForms = new Set(['serial', 'postal code', 'running number', 'number of pages', 'owner']);

/** Reads a whole line as furniture by taking out every known form; at most a short section name may remain. */
export function readFurniture(text: string): FurnitureReading | undefined {
	if (text.length > 90) return undefined;
	const folded = foldWidth(text);
	if (readImprint(folded) && !/[。！？]/u.test(folded)) {
		return {kind: 'imprint', calendar: {}, found: ['duty'], sure: true};
	}
	const tight = folded.replace(/\s+/gu, '|');
	if (/[。！？；“”]/u.test(tight)) return undefined;
	return peel(folded.replace(/\s+/gu, ''), tight);
}

function peel(tight: string, barred: string): FurnitureReading | undefined {
	const calendar = peelCalendar(tight);
	const facts: Facts = {};
	const found = [...calendar.found];
	let rest = calendar.found.length > 0 ? calendar.rest : barred;
	for (const {name, pattern, put} of peelers) {
		const match = pattern.exec(rest);
		if (!match) continue;
		put?.(facts, match.groups ?? {});
		found.push(name);
		rest = `${rest.slice(0, match.index)}|${rest.slice(match.index + match[0].length)}`;
	}
	if (found.length === 0) return undefined;
	const words = rest.split(/[|｜/／,，:：()（）\-—–_]+/u).filter(word => word !== '' && !/^[·•●■□◆▶]+$/u.test(word));
	return decide(found, facts, calendar.print, words);
}

function decide(found: string[], facts: Facts, calendar: CalendarPrint, words: string[]): FurnitureReading | undefined {
	const paper = words.find(word => paperName.test(word));
	const left = words.filter(word => word !== paper && word !== '版' && word !== '第');
	const length = left.join('').length;
	if (length > 9 || left.length > 2) return undefined;
	const base = {calendar, found, ...facts, ...(paper === undefined ? {} : {publication: paper})};
	const isPage = facts.pageNumber !== undefined;
	const dated = calendarIsDate(found);
	const section = left.length > 0 && isPage ? {section: left.join(' ')} : {};
	if (isPage && (length === 0 || isSection(left))) return {kind: 'folio', ...base, ...section, sure: true};
	if (length > 0)
		return dated && isSection(left) && found.length > 1
			? {kind: 'folio', ...base, section: left.join(' '), sure: true}
			: undefined;
	if (found.some(name => nameplateForms.has(name)))
		return {kind: 'nameplate', ...base, sure: found.some(name => name !== 'owner')};
	if (found.every(name => name === 'hotline' || name === 'phone number' || name === 'web address')) {
		return {kind: 'hotline', ...base, sure: found.includes('hotline') || found.includes('phone number')};
	}
	const sure = dated ? found.length > 1 || paper !== undefined : found.length > 1;
	return {kind: 'nameplate', ...base, sure};
}

/** 版名: two to eight characters of a subject; a clause with digits or a measure word behind the number is none. */
const isSection = (words: readonly string[]): boolean =>
	words.every(word => /^[\p{Script=Han}·•&A-Za-z]{1,8}$/u.test(word)) &&
	!/^[个名年月日时分秒元万亿家人次届号岁%℃]/u.test(words[0] ?? '');
