import {lattice} from './costs.ts';
import type {Line} from './line.ts';
import type {LineClues} from './line-clues.ts';

const isDash = (tight: string): boolean => tight.startsWith('—') || tight.startsWith('--');

/** What it costs to read an open line as display type: a headline, subhead, caption or standing head. */
export function displayCost(line: Line, clues: LineClues, next: Line | undefined): number {
	const {tight, text} = line;
	// A byline without mark or role stands like a heading and is no longer than one.
	if (line.form?.kind === 'name') return 0.5;
	let cost: number = lattice.display;
	if (clues.end === 'final' && !clues.asks) cost += lattice.displayFinal;
	if (clues.end === 'pause' || clues.end === 'open') cost += lattice.displayComma;
	const commas = count(tight, '，');
	cost += commas * (line.width > 18 ? lattice.displayInnerCommaWide : lattice.displayInnerComma);
	if (tight.length > 34) cost += lattice.displayVeryLong;
	else if (tight.length > 26) cost += lattice.displayLong;
	if (isAnswer(tight)) cost += lattice.displayDialogue;
	if (clues.insideBracket) cost += lattice.insideBracket;
	if (clues.start === 'closing') cost += lattice.closingOpens;
	if (isDash(tight)) cost += lattice.displayDash;
	if (line.spaced && hasClauseSpace(text, line.letterSpaced)) cost += lattice.displayClauseSpace;
	if (line.blanks > 0 && (next === undefined || next.blanks > 0)) cost += lattice.displayAlone;
	return cost;
}

/** `问：楼道里能不能充电？`, `答：不能。` */
export function isAnswer(tight: string): boolean {
	const mark = tight.charCodeAt(1);
	return (mark === 0xff1a || mark === 0x3a) && (tight.startsWith('问') || tight.startsWith('答'));
}

/** `全民健身 共奔富裕`: a space between clauses of two characters and more. */
export function hasClauseSpace(text: string, letterSpaced: boolean): boolean {
	return !letterSpaced && text.length < 60 && /[\p{Script=Han}”》]{2}\s+[\p{Script=Han}“《]{2}/u.test(text);
}

function count(text: string, mark: string): number {
	let found = 0;
	for (let at = text.indexOf(mark); at >= 0 && found < 6; at = text.indexOf(mark, at + 1)) found++;
	return found;
}
