/** What a page or an issue is called: its paper, its day, its page, and how sure each of them is. */
import type {ArchivedIssue, PageFacts} from '@jianbao/core/newspaper/archived';
import {fullDay, shortDay} from './day-words.ts';
import {defineMessages} from './language.ts';

const words = defineMessages({
	'zh-Hans': {
		unnamed: '报名待填',
		undated: '日期待填',
		page: (n: string) => `第${n}版`,
		pageUnknown: '版次待填',
		untitled: '（无题）',
		pages: (n: number) => `${n}版`,
		characters: (n: number) => `${n} 字`,
		around: (day: string) => `${day}前后`,
		about: '约',
		aboutName: '约：日期是推定的，按下看依据',
		range: (from: string, to: string) => `版面没有印日期。按内容推定在${from}至${to}之间，按最早一天入档。`,
		single: (day: string) => `版面没有印日期。按内容推定是${day}。`,
		catalogue: '依据目录。',
		evidence: (note: string) => `依据：${note}。`,
	},
	'zh-Hant': {
		unnamed: '報名待填',
		undated: '日期待填',
		page: n => `第${n}版`,
		pageUnknown: '版次待填',
		untitled: '（無題）',
		pages: n => `${n}版`,
		characters: n => `${n} 字`,
		around: day => `${day}前後`,
		about: '約',
		aboutName: '約：日期是推定的，按下看依據',
		range: (from, to) => `版面沒有印日期。按內容推定在${from}至${to}之間，按最早一天入檔。`,
		single: day => `版面沒有印日期。按內容推定是${day}。`,
		catalogue: '依據目錄。',
		evidence: note => `依據：${note}。`,
	},
	en: {
		unnamed: 'Paper not named',
		undated: 'Date not known',
		page: n => `Page ${n}`,
		pageUnknown: 'Page number not known',
		untitled: '(untitled)',
		pages: n => (n === 1 ? '1 page' : `${n} pages`),
		characters: n => `${n} characters`,
		around: day => `around ${day}`,
		about: 'about',
		aboutName: 'about: the date is inferred, press for the evidence',
		range: (from, to) =>
			`The page prints no date. Its text places it between ${from} and ${to}; it is filed under the earliest day.`,
		single: day => `The page prints no date. Its text places it on ${day}.`,
		catalogue: 'From the catalogue.',
		evidence: note => ` Evidence: ${note}.`,
	},
});

export const issueWords = words;

export const paperOf = (named: string | undefined): string => named ?? words().unnamed;

export const pageWords = (facts: {readonly pageNumber?: string | undefined}): string =>
	facts.pageNumber === undefined ? words().pageUnknown : words().page(facts.pageNumber);

type DateFact = PageFacts['date'];

/** The sentence behind 约; undefined where the day is printed. */
export function dateDoubt(date: DateFact): string | undefined {
	if (date === undefined || date.value.exact) return undefined;
	const {earliest, latest} = date.value;
	const what =
		earliest === latest ? words().single(fullDay(earliest)) : words().range(fullDay(earliest), fullDay(latest));
	if (date.note) return what + words().evidence(date.note.replace(/[。.]$/u, ''));
	return date.basis === 'catalogue' ? what + words().catalogue : what;
}

/** The same of an issue, whose notes are its pages'. */
export function issueDateDoubt(issue: ArchivedIssue): string | undefined {
	if (issue.date === undefined || issue.exact) return undefined;
	const latest = issue.latest ?? issue.date;
	return dateDoubt({value: {earliest: issue.date, latest, exact: false}, basis: issue.dateBasis ?? 'inferred'});
}

/** 关怀版 has no small marks: an inferred day is said plainly, 12月13日前后. */
export const plainDay = (issue: {readonly date?: ArchivedIssue['date']; readonly exact: boolean}): string => {
	if (issue.date === undefined) return words().undated;
	return issue.exact ? shortDay(issue.date) : words().around(shortDay(issue.date));
};
