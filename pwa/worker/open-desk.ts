/** 编辑台 in the worker: keeps what was given as Blobs and edits, and cuts a page again whenever it is looked at. */
import type {Archive, Draft, GivenPage, Refusal} from '@jianbao/core/archive/archive';
import {isRefusal, type ReadInput, readInput, readPasted, sourceOfBlob} from '@jianbao/core/archive/read-input';
import {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import type {KnownFacts} from '@jianbao/core/newspaper/page-facts';
import {openDoubts} from '../import/open-doubts.ts';
import {atIntervals} from './at-intervals.ts';
import type {DeskProgress, DeskRow, DeskSource, FactEdit} from './desk.ts';

/** A Blob's bytes live outside the heap and go to disk when there are many: 3,000 pages keep 2 MB here, their texts 40. */
type Item = {
	readonly name: string;
	readonly encoding: Draft['encoding'];
	readonly text: Blob;
	readonly known: KnownFacts;
	readonly row: DeskRow;
};

export type Desk = ReturnType<typeof openDesk>;

export function openDesk(archive: () => Promise<Archive>) {
	const items = new Map<string, Item>();

	async function draft(id: string): Promise<Draft | undefined> {
		const item = items.get(id);
		if (item === undefined) return undefined;
		const {name, encoding, known} = item;
		return (await archive()).draft({name, encoding, text: await item.text.text()}, known);
	}

	/** The row of a page text new to the desk; undefined for one that lies there already. */
	async function lay(input: Exclude<ReadInput, Refusal>): Promise<DeskRow | undefined> {
		const cut = await (await archive()).draft(input);
		if (items.has(cut.id)) return undefined;
		const row = rowOf(cut);
		items.set(cut.id, {
			name: input.name,
			encoding: input.encoding,
			text: new Blob([input.text]),
			known: {},
			row,
		});
		return row;
	}

	return {
		draft,

		async layOn(
			sources: readonly DeskSource[],
			{signal, report}: {signal: AbortSignal; report: (progress: DeskProgress) => void},
		): Promise<void> {
			const waiting = {rows: [] as DeskRow[], refused: [] as Refusal[]};
			let read = 0;
			const progress = atIntervals(() => {
				report({read, found: sources.length, rows: waiting.rows.splice(0), refused: waiting.refused.splice(0)});
			});
			progress.now();
			try {
				for (const source of sources) {
					for await (const input of inputsOf(source)) {
						if (signal.aborted) throw new ArchiveError('aborted');
						if (isRefusal(input)) waiting.refused.push(input);
						else waiting.rows.push(...[await lay(input)].filter(row => row !== undefined));
						progress.soon();
					}
					read += 1;
				}
			} finally {
				// What was read before a cancel or a fault lies on the desk: the page must know of it.
				progress.now();
			}
		},

		async amend(ids: readonly string[], edit: FactEdit): Promise<readonly DeskRow[]> {
			const rows: DeskRow[] = [];
			for (const id of ids) {
				const item = items.get(id);
				if (item === undefined) continue;
				items.set(id, {...item, known: merged(item.known, edit)});
				const cut = await draft(id);
				if (cut === undefined) continue;
				const row = {...rowOf(cut), id};
				items.set(id, {...item, known: merged(item.known, edit), row});
				rows.push(row);
			}
			return rows;
		},

		has: (id: string): boolean => items.has(id),

		drop(ids: readonly string[]): void {
			for (const id of ids) items.delete(id);
		},

		clear(): void {
			items.clear();
		},

		/** Yields the drafts as they are to be stored, one at a time. */
		async *given(ids: readonly string[]): AsyncGenerator<GivenPage> {
			for (const id of ids) {
				const item = items.get(id);
				if (item) yield {name: item.name, text: await item.text.text(), facts: item.row.facts};
			}
		},
	};
}

async function* inputsOf(source: DeskSource): AsyncGenerator<ReadInput> {
	if (source.kind === 'unreadable') yield {name: source.name, code: 'unreadable'};
	else if (source.kind === 'paste') yield readPasted(source.name, source.text);
	else yield* readInput(source.file.name, sourceOfBlob(source.file));
}

const rowOf = ({id, name, page, facts, lost, effect}: Draft): DeskRow => ({
	id,
	name,
	facts,
	articles: page.articles.length,
	doubts: openDoubts(page.doubts, facts).length,
	lost,
	effect,
});

/** A field that is there but undefined takes the person's word back. */
function merged(known: KnownFacts, edit: FactEdit): KnownFacts {
	const {publication, date, pageNumber, section, issueNumber} = {...known, ...edit};
	return {
		...(publication && {publication}),
		...(date && {date}),
		...(pageNumber && {pageNumber}),
		...(section && {section}),
		...(issueNumber && {issueNumber}),
	};
}
