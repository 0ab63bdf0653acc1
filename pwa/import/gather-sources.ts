/** Turns what a person drops, chooses or pastes into sources for the desk. No byte is read here: that is the worker's work. */
import type {DeskSource} from '../worker/desk.ts';

/** One message to the worker carries this many: cloning a File takes about 10 µs, so a batch stays far below a frame. */
const batchSize = 200;

export type Batches = AsyncIterable<readonly DeskSource[]>;

export function fromFiles(files: Iterable<File>): Batches {
	// Hidden files are the system's own: .DS_Store lies in every folder of a Mac.
	const shown = [...files].filter(file => !file.name.startsWith('.'));
	return inBatches(shown.map(file => ({kind: 'file', file})));
}

/**
 * A drop: files and folders in any mixture, or text. The items of a DataTransfer die with the event, so their entries are
 * all taken at once, before the first wait. Entries and not handles: handles could be walked in the worker, but only
 * Chromium has them, and a walk is asynchronous here too.
 */
export function fromDrop(transfer: DataTransfer, textName: string): Batches {
	const items = [...transfer.items].filter(item => item.kind === 'file');
	const entries = items.map(item => item.webkitGetAsEntry());
	if (items.length === 0) return fromText(textName, transfer.getData('text/plain'));
	// A file that another program hands over without a path has no entry.
	if (entries.includes(null)) return fromFiles(transfer.files);
	return inBatches(walkAll(entries.filter(entry => entry !== null)));
}

/** A clipboard holds files (copied in a file manager) or text. */
export function fromClipboard(transfer: DataTransfer, textName: string): Batches {
	return transfer.files.length > 0 ? fromFiles(transfer.files) : fromText(textName, transfer.getData('text/plain'));
}

export async function* fromText(name: string, text: string): Batches {
	if (text.trim() !== '') yield [{kind: 'paste', name, text}];
}

async function* walkAll(entries: readonly FileSystemEntry[]): AsyncGenerator<DeskSource> {
	for (const entry of entries) yield* walk(entry);
}

async function* walk(entry: FileSystemEntry): AsyncGenerator<DeskSource> {
	if (entry.name.startsWith('.')) return;
	if (isFile(entry)) yield await open(entry);
	if (!isFolder(entry)) return;
	const reader = entry.createReader();
	// A reader gives a hundred entries at a time, and none at the end.
	for (;;) {
		const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
		if (entries.length === 0) return;
		yield* walkAll(entries.sort((a, b) => a.name.localeCompare(b.name, 'en', {numeric: true})));
	}
}

/** A file that went away between the drop and now is told of like any other that cannot be read. */
const open = (entry: FileSystemFileEntry): Promise<DeskSource> =>
	new Promise(resolve =>
		entry.file(
			file => resolve({kind: 'file', file}),
			() => resolve({kind: 'unreadable', name: entry.name}),
		),
	);

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function* inBatches(sources: Iterable<DeskSource> | AsyncIterable<DeskSource>): Batches {
	let batch: DeskSource[] = [];
	for await (const source of sources) {
		batch.push(source);
		if (batch.length < batchSize) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
