/** Bytes of a page file to text: which encoding they are in, or why they are no text. */

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
export type Decoded = {readonly text: string; readonly encoding: Encoding} | {readonly refused: string};

/** First bytes of files that are mistaken for page texts most often. */
const signatures: readonly (readonly [bytes: string, name: string])[] = [
	['%PDF', 'a PDF; its text has to be extracted first'],
	['PK\u0003\u0004', 'a zip file (or a Word document)'],
	['\u0089PNG', 'a picture'],
	['\u00ff\u00d8\u00ff', 'a picture'],
	['GIF8', 'a picture'],
	['\u001f\u008b', 'a gzip file'],
	['\u00d0\u00cf\u0011\u00e0', 'a Word document'],
];

const marks: readonly (readonly [bytes: readonly number[], encoding: Encoding])[] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
];

/** Tab, line feed, form feed (pdftotext ends pages with one) and carriage return belong to text; no other control does. */
const textControls = new Set([0x09, 0x0a, 0x0c, 0x0d]);

function isBinary(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x20 && !textControls.has(code)) return true;
	}
	return false;
}

/** UTF-8 with or without a mark, UTF-16 with one, else GB18030 where every byte fits it. */
export function decodePage(bytes: Uint8Array): Decoded {
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	const other = signatures.find(([start]) => head.startsWith(start));
	if (other) return {refused: `is ${other[1]}`};
	const marked = marks.find(([start]) => start.every((byte, at) => bytes[at] === byte));
	const candidates: readonly Encoding[] = marked ? [marked[1]] : ['utf-8', 'gb18030'];
	for (const encoding of candidates) {
		const text = decodeAs(bytes, encoding);
		if (text === undefined) continue;
		return isBinary(text) ? {refused: 'is binary, not a text'} : {text, encoding};
	}
	return {refused: 'is neither UTF-8 nor GB18030 text'};
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
	try {
		return new TextDecoder(encoding, {fatal: true}).decode(bytes).replace(/\r\n/gu, '\n');
	} catch {
		// A byte that this encoding does not have: the next one is tried.
		return undefined;
	}
}
