/** What a person gives: a file of any kind, to page texts or to reasons why it holds none. */
import {decodeText, judgeText, largestText} from '../text/decode-text.ts';
import type {Draft, Refusal} from './archive.ts';
import {expandZip} from './expand-zip.ts';
import type {ByteSource} from './zip-directory.ts';

export type PageTextFile = Pick<Draft, 'name' | 'text' | 'encoding'>;
/** A refusal has a `code`, a page text does not. */
export type ReadInput = PageTextFile | Refusal;

export const isRefusal = (input: ReadInput): input is Refusal => 'code' in input;

/** A file of the browser, read in pieces. */
export const sourceOfBlob = (blob: Blob): ByteSource => ({
	size: blob.size,
	read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
});

export const sourceOfBytes = (bytes: Uint8Array): ByteSource => ({
	size: bytes.byteLength,
	read: async (start, end) => bytes.subarray(start, end),
});

/**
 * Yields the page text that a file is, or each one that a zip holds, or the reason why not. Holds one file in memory at a
 * time, whatever the size of the zip. A file that cannot be read any more (moved, unplugged) is `unreadable`.
 */
export async function* readInput(name: string, source: ByteSource): AsyncGenerator<ReadInput> {
	try {
		const head = await source.read(0, 4);
		if (isZip(head)) {
			for await (const file of expandZip(name, source)) yield 'code' in file ? file : readText(file.name, file.bytes);
			return;
		}
		if (source.size > largestText) return yield {name, code: 'too-large'};
		yield readText(name, await source.read(0, source.size));
	} catch (error) {
		yield {name, code: 'unreadable', ...(error instanceof Error && {detail: error.name})};
	}
}

/** A text that came as one: pasted, or shared by another app. */
export function readPasted(name: string, pasted: string): ReadInput {
	const judged = judgeText(pasted);
	if (judged.kind === 'text') return {name, text: judged.text, encoding: judged.encoding};
	return {name, code: judged.code, ...(judged.detail !== undefined && {detail: judged.detail})};
}

function readText(name: string, bytes: Uint8Array): ReadInput {
	const decoded = decodeText(bytes);
	if (decoded.kind === 'text') return {name, text: decoded.text, encoding: decoded.encoding};
	return {name, code: decoded.code, ...(decoded.detail !== undefined && {detail: decoded.detail})};
}

/** `PK` and the mark of a first entry, or of an empty zip's end. */
const isZip = ([first, second, third]: Uint8Array): boolean =>
	first === 0x50 && second === 0x4b && (third === 3 || third === 5);
