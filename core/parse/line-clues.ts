import type {Line} from './line.ts';
import {type LineEnd, type LineStart, readLineEnd, readLineStart} from './punctuation.ts';
import {readDateline} from './read-dateline.ts';
import {readTailSignature} from './read-signature.ts';

/** What the lattice needs of each line, read once. */
export type LineClues = {
	readonly end: LineEnd;
	readonly start: LineStart;
	readonly dateline: boolean;
	/** Ends in a question or a call. */
	readonly asks: boolean;
	/** The line before opened a bracket that is not closed yet. */
	readonly insideBracket: boolean;
	/** Characters behind the last punctuation mark, and before the first: the clause that a join would make. */
	readonly clauseBehind: number;
	readonly clauseAhead: number;
};

const mayHaveDateline = /^(?:据|本|【|.{1,8}[社报報网台讯訊])/u;
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

/** `新华社上海8月11日电（本`: the next line goes on inside the bracket, whatever it looks like. */
export function endsInsideBracket(line: Line | undefined): boolean {
	if (line === undefined) return false;
	const tail = line.tight.slice(-40);
	return (
		Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('(')) > Math.max(tail.lastIndexOf('）'), tail.lastIndexOf(')'))
	);
}

export function readClues(lines: readonly Line[]): LineClues[] {
	return lines.map(({tight, text}, at) => ({
		end: readSignedEnd(text, lines[at - 1]?.text ?? '') ?? readLineEnd(tight),
		start: readLineStart(tight),
		dateline: mayHaveDateline.test(tight) && readDateline(text) !== undefined,
		asks: /[！？!?]$/u.test(tight),
		insideBracket: endsInsideBracket(lines[at - 1]),
		clauseBehind: clauseBehind(tight),
		clauseAhead: clauseAhead(tight),
	}));
}

/** `……的家人。 陆艳`: a signature behind the full stop, even over two lines; the text is finished. */
function readSignedEnd(text: string, before: string): LineEnd | undefined {
	const last = text.charCodeAt(text.length - 1);
	if (isMark(last) && last !== 0xff09 && last !== 0x29) return undefined;
	if (!/[。！？…”]/u.test(text.slice(-40)) && (text.length > 12 || !/[。！？…”]/u.test(before.slice(-24))))
		return undefined;
	const signature =
		readTailSignature(text) ??
		(text.length <= 12 ? (readTailSignature(before + text) ?? readTailSignature(`${before} ${text}`)) : undefined);
	if (signature === undefined) return undefined;
	return signature.reading?.bracketed === false && !/\s/u.test(text.slice(-12)) && !signature.reading.hasRole
		? 'half'
		: 'final';
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
