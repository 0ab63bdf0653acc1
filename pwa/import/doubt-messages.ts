/** 存疑 in words: for each code what is doubtful, and what it rests on or leads to. `lines` is 「第11行」, said already. */
import type {DoubtCode} from '@jianbao/core/newspaper/page';
import {defineMessages} from '../shell/language.ts';

type Words = {readonly [Code in DoubtCode as `${Code}`]: string};
type Reasons = {readonly [Code in DoubtCode as `${Code}:why`]: string};

const simplified: Words & Reasons = {
	'headline-missing': '有一篇没有印标题。',
	'headline-missing:why': '列表里用导语代替，标上“拟题”。',
	'headline-weak': '有一个标题归得不够稳。',
	'headline-weak:why': '位置和用词都没有说准它属于哪一篇。',
	'headline-contested': '有一个标题两篇都像是它的。',
	'headline-contested:why': '给了更近的一篇。',
	'lines-left-over': '有几行哪一篇也不像。',
	'lines-left-over:why': '原样留在版面附件里，没有丢。',
	'boundary-weak': '两篇的分界说不准。',
	'boundary-weak:why': '版面上没有署名、电头或标题把它们隔开。',
	'paragraph-undecided': '有一处分不分段说不准。',
	'paragraph-undecided:why': '上一行恰好排满，句子也恰好完了。',
	'subhead-weak': '有一行可能是小标题。',
	'subhead-weak:why': '短、没有句末标点，但也可能是正文。',
	'publication-missing': '没有印出报名。',
	'publication-missing:why': '填了才好按报归类；暂不填也能入库，列在“报名待填”下。',
	'date-missing': '看不出是哪一天的报。',
	'date-missing:why': '填了才进得了日历；暂不填也能入库，列在“日期待填”下。',
	'date-range': '日期是推出来的，差几天说不准。',
	'date-range:why': '按最早一天入档。',
	'page-number-missing': '没有印出版次。',
	'page-number-missing:why': '排在这一期的最后，不影响阅读。',
};

export const doubtMessages = defineMessages({
	'zh-Hans': simplified,
	'zh-Hant': {
		'headline-missing': '有一篇沒有印標題。',
		'headline-missing:why': '列表裏用導語代替，標上「擬題」。',
		'headline-weak': '有一個標題歸得不夠穩。',
		'headline-weak:why': '位置和用詞都沒有說準它屬於哪一篇。',
		'headline-contested': '有一個標題兩篇都像是它的。',
		'headline-contested:why': '給了更近的一篇。',
		'lines-left-over': '有幾行哪一篇也不像。',
		'lines-left-over:why': '原樣留在版面附件裏，沒有丟。',
		'boundary-weak': '兩篇的分界說不準。',
		'boundary-weak:why': '版面上沒有署名、電頭或標題把它們隔開。',
		'paragraph-undecided': '有一處分不分段說不準。',
		'paragraph-undecided:why': '上一行恰好排滿，句子也恰好完了。',
		'subhead-weak': '有一行可能是小標題。',
		'subhead-weak:why': '短、沒有句末標點，但也可能是正文。',
		'publication-missing': '沒有印出報名。',
		'publication-missing:why': '填了才好按報歸類；暫不填也能入庫，列在「報名待填」下。',
		'date-missing': '看不出是哪一天的報。',
		'date-missing:why': '填了才進得了日曆；暫不填也能入庫，列在「日期待填」下。',
		'date-range': '日期是推出來的，差幾天說不準。',
		'date-range:why': '按最早一天入檔。',
		'page-number-missing': '沒有印出版次。',
		'page-number-missing:why': '排在這一期的最後，不影響閱讀。',
	},
	en: {
		'headline-missing': 'One article has no printed headline.',
		'headline-missing:why': 'Lists show its lead instead, marked as supplied.',
		'headline-weak': 'One headline may belong elsewhere.',
		'headline-weak:why': 'Neither its place nor its words settle which article it heads.',
		'headline-contested': 'Two articles could own one headline.',
		'headline-contested:why': 'It went to the nearer one.',
		'lines-left-over': 'Some lines fit no article.',
		'lines-left-over:why': 'They are kept as they are, among the page’s furniture.',
		'boundary-weak': 'Where two articles part is uncertain.',
		'boundary-weak:why': 'No byline, dateline or headline stands between them.',
		'paragraph-undecided': 'One paragraph break is uncertain.',
		'paragraph-undecided:why': 'The line before is full, and its sentence ends there too.',
		'subhead-weak': 'One line may be a subhead.',
		'subhead-weak:why': 'It is short and does not end a sentence, but may be text.',
		'publication-missing': 'The paper’s name is not printed.',
		'publication-missing:why':
			'Fill it in to file the page by paper; without it the page is listed as “paper unknown”.',
		'date-missing': 'The day cannot be told from the page.',
		'date-missing:why': 'Fill it in to put the page in the calendar; without it the page is listed as “day unknown”.',
		'date-range': 'The date is inferred and may be off by days.',
		'date-range:why': 'The page is filed under the earliest day and marked “about”.',
		'page-number-missing': 'The page number is not printed.',
		'page-number-missing:why': 'The page stands last in its issue; reading is not affected.',
	},
});

/** Where a doubt lies and what was read there. */
export const doubtPlaces = defineMessages({
	'zh-Hans': {
		lines: (first: number, last: number) => (first === last ? `第${first}行` : `第${first}—${last}行`),
		evidence: (place: string, words: string) => `依据${place}“${words}”：`,
		place: (place: string) => `${place}：`,
		notBefore: (day: string) => `不早于${day}，`,
	},
	'zh-Hant': {
		lines: (first, last) => (first === last ? `第${first}行` : `第${first}—${last}行`),
		evidence: (place, words) => `依據${place}「${words}」：`,
		place: place => `${place}：`,
		notBefore: day => `不早於${day}，`,
	},
	en: {
		lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
		evidence: (place, words) => `From ${place} “${words}”: `,
		place: place => `${place.charAt(0).toUpperCase()}${place.slice(1)}: `,
		notBefore: day => `Not before ${day}. `,
	},
});
