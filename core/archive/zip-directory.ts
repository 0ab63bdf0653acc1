/** Reads a zip file's table of contents (APPNOTE 6.3), so that its entries can be fetched one at a time. */

/** A file that is read in pieces: a `File` of the browser, or bytes in memory. */
export type ByteSource = {readonly size: number; read(start: number, end: number): Promise<Uint8Array>};

export type ZipEntry = {
	readonly name: string;
	readonly encrypted: boolean;
	/** 0 stored, 8 deflated; others exist and are rare. */
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	/** Where its local header stands. */
	readonly offset: number;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;
/** A folder of twenty years has 58,000 pages, which is also where a zip without 64-bit fields ends. */
const largestDirectory = 32 * 1024 * 1024;

/** The entries in the order of the directory; undefined for what is no readable zip file (64-bit ones included). */
export async function readZipDirectory(source: ByteSource): Promise<readonly ZipEntry[] | undefined> {
	const tail = view(await source.read(Math.max(0, source.size - endLength - longestComment), source.size));
	let end = tail.byteLength - endLength;
	while (end >= 0 && tail.getUint32(end, true) !== endMark) end--;
	if (end < 0) return undefined;
	const count = tail.getUint16(end + 10, true);
	const size = tail.getUint32(end + 12, true);
	const start = tail.getUint32(end + 16, true);
	if (size > largestDirectory || start + size > source.size) return undefined;
	return readEntries(view(await source.read(start, start + size)), count);
}

function readEntries(directory: DataView, count: number): readonly ZipEntry[] | undefined {
	const entries: ZipEntry[] = [];
	let at = 0;
	for (let index = 0; index < count; index++) {
		if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== entryMark) return undefined;
		const flags = directory.getUint16(at + 8, true);
		const nameLength = directory.getUint16(at + 28, true);
		const rest = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
		if (at + 46 + nameLength > directory.byteLength) return undefined;
		const name = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength);
		entries.push({
			name: decodeName(name),
			encrypted: (flags & 1) === 1,
			method: directory.getUint16(at + 10, true),
			crc: directory.getUint32(at + 16, true),
			packed: directory.getUint32(at + 20, true),
			size: directory.getUint32(at + 24, true),
			offset: directory.getUint32(at + 42, true),
		});
		at += 46 + nameLength + rest;
	}
	return entries;
}

/**
 * The flag that says UTF-8 is not to be trusted either way: macOS leaves it out, and Windows in Chinese writes GB18030
 * without a word. Bytes that are UTF-8 are hardly ever anything else.
 */
function decodeName(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return new TextDecoder('gb18030').decode(bytes);
	}
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
