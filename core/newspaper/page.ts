/** The page format: one newspaper page as data, as the parser prints it. `null` stands for "the page does not print it". */
import type {IsoDay, PageNumber} from './ids.ts';

/** First and last source line, 1-based, both included. */
export type LineRange = readonly [first: number, last: number];

/** An issue's date. `exact` only where the page prints it; otherwise the narrow range its text supports. */
export type IssueDate = {readonly earliest: IsoDay; readonly latest: IsoDay; readonly exact: boolean};

export type ArticleKind = 'news' | 'commentary' | 'photo' | 'letter' | 'notice';

/** 署名 – who wrote it. `role` 全媒体记者, 通讯员 … or null for a bare signature; `credit` 文, 摄, 文/摄 or null. */
export type Byline = {readonly role: string | null; readonly names: readonly string[]; readonly credit: string | null};

/** A paragraph (正文段) or a subhead (小标题) of the body, clean text. */
export type Block = {readonly type: 'paragraph' | 'subhead'; readonly text: string};

/** 稿件 – one article as the page prints it. */
export type Article = {
	readonly kind: ArticleKind;
	/** 标题 – every line of the heading (引题, 主题, 副题) in reading order; empty where the page prints none. */
	readonly headline: readonly string[];
	readonly bylines: readonly Byline[];
	/** 电头 – 本报讯, 新华社北京9月24日电; not repeated in the text. */
	readonly dateline: string | null;
	/** 提要 – the 阅读提示 box. */
	readonly standfirst: string | null;
	readonly blocks: readonly Block[];
	/** 图片说明. */
	readonly captions: readonly string[];
	/** 上接 – the page this article comes from, as printed (第一版). */
	readonly continuedFrom: string | null;
	/** 下转 – the page this article goes on, as printed (第二版). */
	readonly continuedTo: string | null;
	readonly lines: readonly LineRange[];
};

/** 导读 – a headline whose story is not on this page. */
export type Teaser = {readonly text: readonly string[]; readonly lines: readonly LineRange[]};

export type FurnitureType = 'nameplate' | 'folio' | 'imprint' | 'hotline' | 'standingHead' | 'slogan' | 'other';

/** 版面附件 – everything printed that is neither an article nor a teaser. */
export type Furniture = {readonly type: FurnitureType; readonly text: string; readonly lines: readonly LineRange[]};

export type DoubtCode =
	| 'headline-missing'
	| 'headline-weak'
	| 'headline-contested'
	| 'lines-left-over'
	| 'boundary-weak'
	| 'paragraph-undecided'
	| 'subhead-weak'
	| 'publication-missing'
	| 'date-missing'
	| 'date-range'
	| 'page-number-missing';

/** 存疑 – what the parser is not sure of: the lines it concerns (1-based, empty for the whole page) and the evidence. */
export type Doubt = {
	readonly code: DoubtCode;
	readonly lines: readonly LineRange[];
	/** One sentence in 简体, for the terminal and as a fallback; the shells word the code in the reader's language. */
	readonly sentence: string;
	/** The printed words the sentence rests on, if any: `11月21日下午`. */
	readonly evidence?: string;
};

/** 版面 – one page, cut. Every non-blank source line is in exactly one article, teaser or furniture item. */
export type ParsedPage = {
	readonly source: string;
	readonly publication: string | null;
	readonly date: IssueDate | null;
	readonly pageNumber: PageNumber | null;
	readonly section: string | null;
	readonly issueNumber: number | null;
	readonly articles: readonly Article[];
	readonly teasers: readonly Teaser[];
	readonly furniture: readonly Furniture[];
	readonly doubts: readonly Doubt[];
};
