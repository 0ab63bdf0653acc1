import type {Article, Doubt, DoubtCode, LineRange} from '../newspaper/page.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import type {Cut, CutArticle} from './cut.ts';

type Page = {readonly cut: Cut; readonly lines: readonly ClassifiedLine[]};

/** A heading that shares less than this with its text is given on its place alone. */
const weakAffinity = 0.25;
/** An unmarked boundary below this score was a close call. */
const weakBoundary = 1;
/** The page's habit counts from half its measure on. */
const strongHabit = 1.3;
const longSubhead = 16;

/** What is unsure about one article: its heading, where it begins, its subheads. */
export function doubtArticle(cut: CutArticle, article: Article, page: Page): Doubt[] {
	return [...doubtHeading(cut, article, page), ...doubtBoundary(cut, article), ...doubtSubheads(cut, page)];
}

const rangeOf = (own: readonly number[], {lines}: Page): LineRange[] => {
	const [first, last] = [lines[own[0] ?? -1], lines[own.at(-1) ?? -1]];
	return first === undefined || last === undefined ? [] : [[first.number, last.number]];
};

function doubtHeading(cut: CutArticle, article: Article, page: Page): Doubt[] {
	const own = [...cut.leading, ...cut.trailing];
	const start = article.lines[0]?.[0] ?? 0;
	if (own.length === 0) {
		const lines = article.lines.slice(0, 1);
		return [doubt('headline-missing', lines, `第${start}行起的稿件版面上没有印出标题。`)];
	}
	const title = article.headline.join(' ');
	const found: Doubt[] = [];
	const against = cut.leading.length > 0 ? -page.cut.habit : page.cut.habit;
	if (cut.affinity < weakAffinity) {
		const sentence = `标题“${title}”与正文几乎没有相同字词，仅凭位置归入第${start}行起的稿件。`;
		found.push(doubt('headline-weak', rangeOf(own, page), sentence, title));
	}
	if (against > strongHabit) {
		const habit = cut.leading.length > 0 ? '标题在正文之后' : '标题在正文之前';
		found.push(
			doubt(
				'headline-contested',
				rangeOf(own, page),
				`本版多数稿件${habit}，“${title}”却相反，可能属于相邻稿件。`,
				title,
			),
		);
	}
	return found;
}

function doubtBoundary({first, boundary}: CutArticle, article: Article): Doubt[] {
	if (first.must || boundary >= weakBoundary) return [];
	const start = article.lines[0]?.[0] ?? 0;
	return [
		doubt(
			'boundary-weak',
			article.lines.slice(0, 1),
			`第${start}行没有署名或电头，是否另起一篇稿件只凭标题和用词推断。`,
		),
	];
}

/** A subhead that is long, or of several lines, may be another article's headline. */
function doubtSubheads({inner}: CutArticle, page: Page): Doubt[] {
	return inner.flatMap(({displays}) => {
		const text = displays.map(at => page.lines[at]?.tight ?? '').join('');
		if (displays.length < 2 && text.length <= longSubhead) return [];
		if (displays.length === 0) return [];
		return [
			doubt(
				'subhead-weak',
				rangeOf(displays, page),
				`“${text.slice(0, 40)}”当作小标题，也可能是另一篇稿件的标题。`,
				text.slice(0, 40),
			),
		];
	});
}

function doubt(code: DoubtCode, lines: readonly LineRange[], sentence: string, evidence?: string): Doubt {
	return evidence === undefined || evidence === '' ? {code, lines, sentence} : {code, lines, sentence, evidence};
}
