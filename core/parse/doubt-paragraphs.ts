import type {Doubt} from '../newspaper/page.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import type {DoubtInput} from './find-doubts.ts';
import {asks, readLineEnd} from './punctuation.ts';

/** How near, in ems, a width must come to a measure to count as full. */
const nearly = 0.6;
/** At most this many are named: a page with more is doubtful as a whole. */
const most = 20;

/**
 * 分段存疑 – a full line that ends a sentence, and behind it a line that fits neither an indented first line nor a
 * full one: whether a paragraph ends there cannot be told from the text.
 */
export function doubtParagraphs({atoms, lines}: DoubtInput): Doubt[] {
	const doubts: Doubt[] = [];
	for (const paragraph of atoms.paragraphs) {
		const measure = Math.max(0, ...paragraph.lines.slice(0, 40).map(at => lines[at]?.width ?? 0));
		for (let i = 1; i + 1 < paragraph.lines.length && doubts.length < most; i++) {
			const [line, next] = [lines[paragraph.lines[i] ?? -1], lines[paragraph.lines[i + 1] ?? -1]];
			if (line === undefined || next === undefined || !isUndecided(line, next, measure)) continue;
			doubts.push({
				code: 'paragraph-undecided',
				lines: [[line.number, next.number]],
				sentence: `第${line.number}行排满并以句号结束，第${next.number}行的长短既不像段首也不像整行，是否另起一段不能断定。`,
			});
		}
	}
	return doubts;
}

function isUndecided(line: ClassifiedLine, next: ClassifiedLine, measure: number): boolean {
	if (readLineEnd(line.tight) !== 'final' || asks(line.tight) || line.letterSpaced) return false;
	const full = measure - line.width <= nearly + line.squeeze + line.stretch;
	const short = measure - next.width;
	const slack = nearly + next.squeeze + next.stretch;
	return full && short > slack && Math.abs(short - 2) > slack && short < 4;
}
