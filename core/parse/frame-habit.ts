import type {Line} from './line.ts';
import type {LineClues} from './line-clues.ts';

/**
 * 框首空格的习惯 – how far a line's leading space can be trusted to start something new. Some extractions put it where
 * an article's frame begins, some at the top of every column, in the middle of sentences: there it says nothing.
 */
export function learnFrameTrust(lines: readonly Line[], clues: readonly LineClues[]): number {
	let frames = 0;
	let inside = 0;
	for (let i = 1; i < lines.length; i++) {
		const [line, before] = [lines[i], lines[i - 1]];
		if (!line?.frame || before?.form !== undefined) continue;
		frames++;
		if (line.form === undefined && isMidSentence(lines, clues, i)) inside++;
	}
	return frames === 0 ? 1 : Math.max(0, 1 - (2 * inside) / frames);
}

/** Whether the line before breaks off: at a comma, or full to the measure within a sentence. */
function isMidSentence(lines: readonly Line[], clues: readonly LineClues[], at: number): boolean {
	const end = clues[at - 1]?.end;
	if (end === 'pause' || end === 'open') return true;
	const before = lines[at - 1];
	const runsOn = clues[at - 2]?.end === 'none' || clues[at - 2]?.end === 'pause';
	return end === 'none' && runsOn && before?.blanks === 0 && before.width >= 0.9 * neighbourWidth(lines, at);
}

/** The wider of the two lines before the last one: a headline is narrower than the column it follows. */
function neighbourWidth(lines: readonly Line[], at: number): number {
	return Math.max(lines[at - 2]?.width ?? 0, lines[at - 3]?.width ?? 0);
}
