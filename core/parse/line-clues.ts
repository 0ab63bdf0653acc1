import type {Line} from './line.ts';
import {type LineEnd, type LineStart, readLineEnd, readLineStart} from './punctuation.ts';
import {readDateline} from './read-dateline.ts';
import {isName} from './surnames.ts';

/** What the lattice needs of each line, read once. */
export type LineClues = {
	readonly end: LineEnd;
	readonly start: LineStart;
	readonly dateline: boolean;
	/** Characters behind the last punctuation mark, and before the first: the clause that a join would make. */
	readonly clauseBehind: number;
	readonly clauseAhead: number;
};

const mayHaveDateline = /^(?:据|本|.{1,8}[社报報网台])/u;
const isMark = (code: number): boolean =>
	(code >= 0x3001 && code <= 0x3002) ||
	(code >= 0x2014 && code <= 0x2026) ||
	code === 0xff0c ||
	code === 0xff1a ||
	code === 0xff1b ||
	code === 0xff01 ||
	code === 0xff1f ||
	code === 0xff08 ||
	code === 0xff09 ||
	(code >= 0x3008 && code <= 0x3011);
/** Longer clauses cost no more. */
const clauseCap = 48;

export function readClues(lines: readonly Line[]): LineClues[] {
	return lines.map(({tight, text}) => ({
		end: readSignedEnd(text) ?? readLineEnd(tight),
		start: readLineStart(tight),
		dateline: mayHaveDateline.test(tight) && readDateline(text) !== undefined,
		clauseBehind: clauseBehind(tight),
		clauseAhead: clauseAhead(tight),
	}));
}

/** `……的家人。 陆艳`: a name behind the full stop signs the text, which is finished. */
function readSignedEnd(text: string): LineEnd | undefined {
	const {apart, name = ''} =
		/[。！？…”](?<apart>\s*)(?<name>\p{Script=Han}(?:\s?\p{Script=Han}){1,3})$/u.exec(text.slice(-12))?.groups ?? {};
	if (!isName(name.replace(/\s/gu, ''))) return undefined;
	return apart === '' ? 'half' : 'final';
}

function clauseBehind(tight: string): number {
	let count = 0;
	while (count < clauseCap && count < tight.length && !isMark(tight.charCodeAt(tight.length - 1 - count))) count++;
	return count;
}

function clauseAhead(tight: string): number {
	let count = 0;
	while (count < clauseCap && count < tight.length && !isMark(tight.charCodeAt(count))) count++;
	return count;
}
