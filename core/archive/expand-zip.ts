/** Takes the files out of a zip one at a time, within limits: a zip may be broken, locked, or made to fill the memory. */
import {inflateSync} from 'fflate';
import {largestText} from '../text/decode-text.ts';
import type {Refusal} from './archive.ts';
import {crc32} from './crc32.ts';
import {type ByteSource, readZipDirectory, type ZipEntry} from './zip-directory.ts';

export type ZipFile = {readonly name: string; readonly bytes: Uint8Array};

/** A zip bomb packs 1,000 to 1; Chinese text 2 to 4, a page of blanks 50. Only one entry is unpacked at a time. */
const largestTotal = 4 * 1024 * 1024 * 1024;

/** Office documents and e-books are zip files that no person means as one. */
const documents: readonly (readonly [entry: string, kind: string])[] = [
	['[Content_Types].xml', 'Office'],
	['META-INF/container.xml', 'EPUB'],
	['META-INF/manifest.xml', 'OpenDocument'],
];

/** Yields each file, or why it cannot be had. Folders and what systems leave behind (`__MACOSX`, `.DS_Store`) are left out. */
export async function* expandZip(name: string, source: ByteSource): AsyncGenerator<ZipFile | Refusal> {
	const entries = await readZipDirectory(source);
	if (entries === undefined) return yield {name, code: 'bad-zip'};
	const document = documents.find(([inside]) => entries.some(entry => entry.name === inside));
	if (document !== undefined) return yield {name, code: 'binary', detail: document[1]};
	const files = entries.filter(entry => !leftOut(entry.name));
	if (files.length > 0 && files.every(entry => entry.encrypted)) return yield {name, code: 'encrypted-zip'};
	let total = 0;
	for (const entry of files) {
		total += entry.size;
		const path = `${name}/${entry.name}`;
		if (entry.encrypted) yield {name: path, code: 'encrypted-zip'};
		else if (entry.size > largestText || total > largestTotal) yield {name: path, code: 'too-large'};
		else yield await unpack(path, entry, source);
	}
}

const leftOut = (path: string): boolean =>
	path.endsWith('/') || path.startsWith('__MACOSX/') || path.split('/').some(step => step.startsWith('.'));

async function unpack(name: string, entry: ZipEntry, source: ByteSource): Promise<ZipFile | Refusal> {
	const header = await source.read(entry.offset, entry.offset + 30);
	if (header.byteLength < 30) return {name, code: 'bad-zip'};
	const lengths = new DataView(header.buffer, header.byteOffset + 26, 4);
	const start = entry.offset + 30 + lengths.getUint16(0, true) + lengths.getUint16(2, true);
	const packed = await source.read(start, start + entry.packed);
	const bytes = inflate(packed, entry);
	if (bytes === undefined) return {name, code: 'bad-zip', detail: `method ${entry.method}`};
	return bytes.byteLength === entry.size && crc32(bytes) === entry.crc ? {name, bytes} : {name, code: 'bad-zip'};
}

/** The unpacked bytes, never more than the directory promised; undefined where they cannot be unpacked. */
function inflate(packed: Uint8Array, {method, size}: ZipEntry): Uint8Array | undefined {
	if (method === 0) return packed;
	if (method !== 8) return undefined;
	try {
		return inflateSync(packed, {out: new Uint8Array(size)});
	} catch {
		// Damaged data; fflate's message names its own states, which help nobody.
		return undefined;
	}
}
