import type {Doubt, LineRange} from '../newspaper/page.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import type {DoubtInput} from './find-doubts.ts';

/** What is unsure about the issue: its paper, its day, its page. */
export function doubtIssue({page, inference, lines}: DoubtInput): Doubt[] {
	if (page.articles.length === 0 && page.furniture.length === 0) return [];
	const doubts: Doubt[] = [];
	if (page.publication === null) {
		doubts.push({code: 'publication-missing', lines: [], sentence: '版面上没有印出报名，也没有能认出报纸的刊号。'});
	}
	if (inference !== undefined) doubts.push(doubtDate({page, inference, lines}));
	if (page.pageNumber === null) {
		doubts.push({code: 'page-number-missing', lines: [], sentence: '版面上没有印出版次。'});
	}
	return doubts;
}

type Dated = Pick<DoubtInput, 'page' | 'lines'> & {readonly inference: NonNullable<DoubtInput['inference']>};
const mostDays = 8;

function doubtDate({inference, lines}: Dated): Doubt {
	const {inferred, found} = inference;
	if (inferred === undefined) {
		const days = found.slice(0, mostDays).join('、');
		const named = days === '' ? '文中也没有提到哪一天' : `文中提到的日子有${days}，但年份不明`;
		return {
			code: 'date-missing',
			lines: [],
			sentence: `版面上没有印出日期，${named}。`,
			...(days === '' ? {} : {evidence: days}),
		};
	}
	const {date, evidence} = inferred;
	const range = findLine(evidence, lines);
	const where = range === undefined ? '文中' : `第${range[0]}行`;
	return {
		code: 'date-range',
		lines: range === undefined ? [] : [range],
		sentence: `版面上没有印出日期；${where}的“${evidence}”是文中最晚的已过之日，因此推断为${date.earliest}至${date.latest}。`,
		evidence,
	};
}

/** The line that prints the words, or the two lines they run over. */
function findLine(words: string, lines: readonly ClassifiedLine[]): LineRange | undefined {
	const tight = words.replace(/\s+/gu, '');
	const whole = lines.find(line => line.tight.includes(tight));
	if (whole !== undefined) return [whole.number, whole.number];
	for (let i = 0; i + 1 < lines.length; i++) {
		const [line, next] = [lines[i], lines[i + 1]];
		if (line === undefined || next === undefined) continue;
		if ((line.tight.slice(-24) + next.tight.slice(0, 24)).includes(tight)) return [line.number, next.number];
	}
	return undefined;
}
