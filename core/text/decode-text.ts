/** Bytes of an unknown file to text: which encoding they are in, or what the file is instead. */
export type TextEncodingName = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
export type NoText = 'empty' | 'binary' | 'pdf' | 'image' | 'too-large' | 'no-chinese' | 'unreadable';
export type DecodedText =
	| {readonly kind: 'text'; readonly text: string; readonly encoding: TextEncodingName}
	| {readonly kind: 'refused'; readonly code: NoText; readonly detail?: string};

/** A full page of a daily has 15 to 60 kB of text; a whole issue in one file would still fit. */
export const largestText = 8 * 1024 * 1024;

// Written as Latin-1, so that one byte is one character; `at` is where they stand.
const signatures: readonly {
	readonly at: number;
	readonly start: string;
	readonly code: NoText;
	readonly detail: string;
}[] = [
	{at: 0, start: '\u0089PNG', code: 'image', detail: 'PNG'},
	{at: 0, start: '\u00ff\u00d8\u00ff', code: 'image', detail: 'JPEG'},
	{at: 0, start: 'GIF8', code: 'image', detail: 'GIF'},
	{at: 8, start: 'WEBP', code: 'image', detail: 'WebP'},
	{at: 0, start: 'II*\0', code: 'image', detail: 'TIFF'},
	{at: 0, start: 'MM\0*', code: 'image', detail: 'TIFF'},
	{at: 4, start: 'ftyp', code: 'image', detail: 'HEIC'},
	{at: 0, start: '\u00d0\u00cf\u0011\u00e0', code: 'binary', detail: 'Word'},
	{at: 0, start: '\u001f\u008b', code: 'binary', detail: 'gzip'},
	{at: 0, start: 'Rar!', code: 'binary', detail: 'RAR'},
	{at: 0, start: '7z\u00bc\u00af', code: 'binary', detail: '7z'},
	{at: 0, start: 'PK\u0003\u0004', code: 'binary', detail: 'zip'},
];

/** A PDF may have a few bytes before its mark. */
const pdfWithin = 1000;

const marks: readonly (readonly [bytes: readonly number[], encoding: TextEncodingName])[] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
];

/**
 * Decodes a page file: UTF-8 with or without a mark, UTF-16 with one, else GB18030 where the result reads like Chinese.
 * The byte order mark goes, line ends become LF; every other character stays.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	if (bytes.byteLength > largestText) return {kind: 'refused', code: 'too-large'};
	const head = String.fromCharCode(...bytes.subarray(0, pdfWithin));
	if (head.includes('%PDF-')) return {kind: 'refused', code: 'pdf'};
	const other = signatures.find(({at, start}) => head.startsWith(start, at));
	if (other !== undefined) return {kind: 'refused', code: other.code, detail: other.detail};
	const marked = marks.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
	for (const encoding of marked === undefined ? (['utf-8', 'gb18030'] as const) : [marked]) {
		const text = decodeAs(bytes, encoding);
		if (text === undefined || (encoding === 'gb18030' && !readsLikeChinese(text))) continue;
		return judge(text, encoding);
	}
	return {kind: 'refused', code: hasControls(head) ? 'binary' : 'unreadable'};
}

/** The same judgement for a text that is decoded already: pasted, shared. */
export function judgeText(given: string): DecodedText {
	const text = given.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
	return text.length * 3 > largestText ? {kind: 'refused', code: 'too-large'} : judge(text, 'utf-8');
}

function judge(text: string, encoding: TextEncodingName): DecodedText {
	if (text.trim() === '') return {kind: 'refused', code: 'empty'};
	if (hasControls(text)) return {kind: 'refused', code: 'binary'};
	// A stock table has few Chinese characters, an English letter or a program none worth the name.
	if (countOf(text, /\p{Script=Han}/gu) < 10) return {kind: 'refused', code: 'no-chinese'};
	return {kind: 'text', text, encoding};
}

function decodeAs(bytes: Uint8Array, encoding: TextEncodingName): string | undefined {
	try {
		return new TextDecoder(encoding, {fatal: true}).decode(bytes).replace(/\r\n?/gu, '\n');
	} catch {
		// Bytes that this encoding does not have: the next one is tried.
		return undefined;
	}
}

/** Tab, line feed, vertical tab, form feed (pdftotext ends pages with one) and carriage return belong to text. */
const firstTextControl = 0x09;
const lastTextControl = 0x0d;

/** A stray control character is an extraction's slip, many of them are a program or a picture. */
function hasControls(text: string): boolean {
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x20 && (code < firstTextControl || code > lastTextControl)) count++;
	}
	return count > text.length / 500;
}

// The commonest characters in 简 and 繁 make up a quarter to a third of any Chinese text.
const common = /[的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們到作地于於出会會年月日市，。、]/gu;

/**
 * Nearly every row of bytes is formally GB18030. Big5 and Shift-JIS read as GB18030 give private-use characters and rare
 * ones; real text gives neither.
 */
function readsLikeChinese(text: string): boolean {
	const han = countOf(text, /\p{Script=Han}/gu);
	return countOf(text, /\p{Co}/gu) <= han / 200 && countOf(text, common) >= han / 12;
}

const countOf = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;
