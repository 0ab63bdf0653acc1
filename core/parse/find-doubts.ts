import type {Doubt, ParsedPage} from '../newspaper/page.ts';
import type {Atoms} from './atoms.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import type {Cut} from './cut.ts';
import {doubtArticle} from './doubt-article.ts';
import {doubtIssue} from './doubt-issue.ts';
import {doubtParagraphs} from './doubt-paragraphs.ts';
import type {DateInference} from './infer-date.ts';

export type DoubtInput = {
	readonly page: Omit<ParsedPage, 'doubts'>;
	readonly inference: DateInference | undefined;
	readonly cut: Cut;
	readonly atoms: Atoms;
	readonly lines: readonly ClassifiedLine[];
};

/** 存疑 – everything about a page that the parser is not sure of, the page's own doubts first. */
export function findDoubts(input: DoubtInput): Doubt[] {
	const {page, cut, lines} = input;
	const articles = cut.articles.slice(0, mostArticles).flatMap((article, at) => {
		const built = page.articles[at];
		return built === undefined ? [] : doubtArticle(article, built, {cut, lines});
	});
	return [...doubtIssue(input), ...articles, ...doubtLeftOver(input), ...doubtParagraphs(input)];
}

/** No page has more articles; of a text that has, the first are doubted and the rest follow suit. */
const mostArticles = 200;
/** At most this many left-over lines are named one by one. */
const mostNamed = 12;

/** Display lines that no article claimed, neighbours together: a teaser, a standing head, or a headline gone astray. */
function doubtLeftOver({cut, lines}: DoubtInput): Doubt[] {
	const groups: number[][] = [];
	for (const at of cut.leftOver) {
		const last = groups.at(-1);
		if (last !== undefined && last.at(-1) === at - 1 && !lines[at]?.frame) last.push(at);
		else groups.push([at]);
	}
	return groups.slice(0, mostNamed).flatMap(group => {
		const [first, last] = [lines[group[0] ?? -1], lines[group.at(-1) ?? -1]];
		if (first === undefined || last === undefined) return [];
		const text = shorten(group.map(at => lines[at]?.text ?? '').join(' '));
		return [
			{
				code: 'lines-left-over' as const,
				lines: [[first.number, last.number] as const],
				sentence: `第${first.number}行的“${text}”没有归入任何稿件，可能是导读、栏目名，也可能是标题。`,
				evidence: text,
			},
		];
	});
}

/** Enough of a line to know it by. */
export const shorten = (text: string): string => {
	const marks = [...text];
	return marks.length <= 20 ? text : `${marks.slice(0, 20).join('')}…`;
};
