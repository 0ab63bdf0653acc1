/** Reads one page file, or standard input, and says in words why one cannot be read. */
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {decodeText, type NoText, type TextEncodingName} from '../text/decode-text.ts';
import {placeOf} from './place-of.ts';

export type PageFile = {readonly source: string} & (
	| {readonly text: string; readonly encoding: TextEncodingName}
	| {readonly refused: string}
);

const faults: Readonly<Record<string, string>> = {
	ENOENT: 'does not exist',
	EACCES: 'may not be read',
	EISDIR: 'is a folder; name the files in it',
	ERR_FS_FILE_TOO_LARGE: 'is too large for one page',
};

const refusals: Readonly<Record<NoText, string>> = {
	empty: 'is empty',
	binary: 'is binary, not a text',
	pdf: 'is a PDF; its text has to be extracted first',
	image: 'is a picture',
	'too-large': 'is too large for one page (more than 8 MB)',
	'no-chinese': 'has no Chinese text',
	unreadable: 'is neither UTF-8 nor GB18030 text',
};

export const refusalInWords = (code: NoText, detail?: string): string =>
	detail === undefined ? refusals[code] : `${refusals[code]} (${detail})`;

/** Never rejects: what goes wrong is in `refused`. */
export async function readPageFile(file: string): Promise<PageFile> {
	const source = file === '-' ? '-' : basename(file);
	try {
		const bytes = file === '-' ? await buffer(process.stdin) : await readFile(placeOf(file));
		return {source, ...decode(bytes)};
	} catch (error) {
		return {source, refused: reasonOf(error)};
	}
}

function decode(bytes: Uint8Array): {text: string; encoding: TextEncodingName} | {refused: string} {
	const decoded = decodeText(bytes);
	if (decoded.kind === 'text') return {text: decoded.text, encoding: decoded.encoding};
	// An archive takes no empty page and no English one. The terminal cuts what it is given: nothing is nothing, in one object.
	const scant = decoded.code === 'empty' || decoded.code === 'no-chinese';
	if (scant) return {text: new TextDecoder().decode(bytes), encoding: 'utf-8'};
	return {refused: refusalInWords(decoded.code, decoded.detail)};
}

/** `does not exist`: the operating system's code in words, its own sentence where we have none. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return faults[code] ?? `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
