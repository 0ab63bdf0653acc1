import type {Line} from './line.ts';
import {asks, type LineEnd, type LineStart, readLineEnd, readLineStart} from './punctuation.ts';
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
	if (line === undefined || !(line.tight.includes('（') || line.tight.includes('('))) return false;
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
		asks: asks(tight),
		insideBracket: endsInsideBracket(lines[at - 1]),
		clauseBehind: clauseBehind(tight),
		clauseAhead: clauseAhead(tight),
	}));
}

/** `……的乡亲。 李明`: a signature behind the full stop, even over two lines; the text is finished. */
function readSignedEnd(text: string, before: string): LineEnd | undefined {
	const last = text.charCodeAt(text.length - 1);
	if (isMark(last) && last !== 0xff09 && last !== 0x29) return undefined;
	const stop = lastStop(text);
	const wraps = stop < 0 && text.length <= 12 && lastStop(before) >= 0;
	if (stop < 0 && !wraps) return undefined;
	if (!mayBePeople(wraps ? before.slice(lastStop(before) + 1) + text : text.slice(stop + 1))) return undefined;
	const signature = wraps
		? (readTailSignature(before + text) ?? readTailSignature(`${before} ${text}`))
		: readTailSignature(text);
	if (signature === undefined) return undefined;
	return signature.reading?.bracketed === false && !/\s/u.test(text.slice(-12)) && !signature.reading.hasRole
		? 'half'
		: 'final';
}

const reachBack = 48;

/** Where the last full stop or closing quote stands, near the end; -1 where there is none. */
function lastStop(text: string): number {
	for (let at = text.length - 1; at >= 0 && at > text.length - reachBack; at--) {
		const code = text.charCodeAt(at);
		if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x2026 || code === 0x201d) return at;
	}
	return -1;
}

/** What stands behind the stop is set apart, in a bracket, as short as a name, or names a role. */
const mayBePeople = (tail: string): boolean =>
	tail.length > 0 && (/^[\s（(【]/u.test(tail) || tail.length <= 3 || /记者|記者|通讯员|通訊員|[摄攝]$/u.test(tail));

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
