import {readNumeral} from '../text/numerals.ts';

/** What nameplate and folio lines print besides the calendar. */
export type FurnitureFacts = {
	serial?: string;
	issueNumber?: number;
	totalNumber?: number;
	pageNumber?: string;
	publisher?: string;
};

type Peeler = {
	readonly name: string;
	readonly example: string;
	readonly pattern: RegExp;
	readonly put?: (facts: FurnitureFacts, groups: Record<string, string | undefined>) => void;
};

function putPage(facts: FurnitureFacts, {page}: Record<string, string | undefined>): void {
	const {letter = '', number = ''} = /^(?<letter>[A-Z]?)(?<number>.+)$/u.exec(page ?? '')?.groups ?? {};
	const value = readNumeral(number);
	if (value !== undefined && value > 0) facts.pageNumber = `${letter}${value}`;
}

/** Peeled in this order, wherever they stand in a line whose spaces are bars. */
export const furniturePeelers: readonly Peeler[] = [
	{
		name: 'serial',
		example: '国内统一刊号CN33-0079',
		pattern: /(?:国内)?(?:统一)?(?:连续出版物|刊)?(?:编?号)?[:：|]?(?<serial>CN[\s|-]?\d{2}[-—–]\d{4})(?:\/[A-Z]+)?/u,
		put: (facts, {serial}) => {
			if (serial) facts.serial = serial.replace(/^CN[|-]?/u, 'CN').replace(/[—–]/u, '-');
		},
	},
	{
		name: 'postal code',
		example: '邮发代号31-78',
		pattern: /(?:国内|国外)?(?:邮发|发行)?代号[:：|]?[A-Z]?\d{1,3}[-—–]\d{1,4}/u,
	},
	{
		name: 'running number',
		example: '总第7602期',
		pattern: /(?<all>总)?第?\|?(?<=[总第]\|?)(?<issue>\d{1,6})\|?[期号]/u,
		put: (facts, {all, issue}) => {
			if (issue) facts[all === undefined ? 'issueNumber' : 'totalNumber'] = Number(issue);
		},
	},
	{
		name: 'number of pages',
		example: '今日8版',
		pattern: /(?:今日|本期|今天|共|对开|四开)\|?(?:\p{Script=Han}大张)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[版张]/u,
	},
	{
		name: 'publisher',
		example: '长岭周报社出版',
		pattern: /(?:本报由)?(?<paper>\p{Script=Han}{1,8}报)社(?:出版|主办|编辑出版|主管主办)/u,
		put: (facts, {paper}) => {
			if (paper) facts.publisher = paper;
		},
	},
	{
		name: 'owner',
		example: '中共临江市委主管主办',
		pattern:
			/\p{Script=Han}{2,20}(?:主管主办|主办|主管|出版|承办)(?:[、，|]?\p{Script=Han}{2,20}(?:主管主办|主办|主管|出版|承办))?/u,
	},
	{name: 'price', example: '零售价：1.50元', pattern: /(?:零售|每份|定价|售价)价?[:：|]?\d+(?:\.\d+)?元/u},
	{
		name: 'web address',
		example: 'www.ywnews.cn',
		pattern:
			/(?:网址|网站|官网|邮箱|E-?mail|电子邮箱|电子信箱|投稿)?[:：|]?(?:https?:\/\/)?[\w.-]+(?:@[\w.-]+)?\.(?:com|cn|net|org)(?:\.cn)?(?:\/[^|\s]*)?/iu,
	},
	{
		name: 'hotline',
		example: '新闻热线0579-85381110',
		pattern:
			/(?:新闻|24小时|读者|爆料|广告|发行|服务|监督|咨询|投诉|报料|本报)*(?:热线|电话|专线)(?:电话)?[:：|]?(?:\(?0\d{2,3}\)?[-—–]?)?\d{5,11}(?:[、,，|]*(?:广告|发行|服务)?(?:热线|电话)?[:：|]?(?:0\d{2,3}-)?\d{5,11})*/u,
	},
	{
		name: 'hotline label',
		example: '爆料电话',
		pattern: /^(?:\p{Script=Han}{2,6}|24小时)(?:热线|报料电话|新闻电话|爆料电话|专线)[:：]?$/u,
	},
	{name: 'phone number', example: '0579-85381110', pattern: /(?<!\d)(?:\(?0\d{2,3}\)?[-—–]\d{7,8}|1[3-9]\d{9})(?!\d)/u},
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
