/**
 * 目录 – `catalogue.json` beside the page texts: what a librarian knows of a page that does not print it.
 *
 * ```json
 * {
 *   "format": "jianbao-catalogue",
 *   "version": 1,
 *   "pages": {
 *     "0912.txt": {
 *       "publication": {"value": "山城报", "basis": "记者与印有刊号的版面相同"},
 *       "date": {"earliest": "2022-08-08", "latest": "2022-08-09", "exact": false, "basis": "文中最晚的日子是8月7日"},
 *       "pageNumber": {"value": "2", "basis": "接第一版的转版"},
 *       "section": {"value": "要闻", "basis": "…"},
 *       "issueNumber": {"value": 7602, "basis": "…"}
 *     }
 *   }
 * }
 * ```
 *
 * The key is the page file's name. Every field may be absent; every one that is there names its basis, a sentence that the
 * reader shows. `latest` is `earliest` where absent, `exact` false: a day that is not printed is shown as 约 unless the
 * librarian is sure. What the page prints always stands (see newspaper/page-facts.ts).
 */
import type {IsoDay} from '../newspaper/ids.ts';
import type {KnownFacts} from '../newspaper/page-facts.ts';
import {toPageNumber} from '../newspaper/page-number.ts';
import {isCount, isObject, isString} from './check.ts';
import {isDay} from './check-page.ts';

export const catalogueFile = 'catalogue.json';
const catalogueFormat = 'jianbao-catalogue';

export type Catalogue = {
	/** The feed's title, where the catalogue gives one ("title"). */
	readonly title?: string;
	readonly pages: ReadonlyMap<string, KnownFacts>;
	/** What is wrong with it, in words, each naming its page: a wrong entry is told, the right ones still hold. */
	readonly faults: readonly string[];
};

export const emptyCatalogue: Catalogue = {pages: new Map(), faults: []};

/** Reads a catalogue's text. Never fails: what cannot be used is among the faults. */
export function readCatalogue(text: string): Catalogue {
	const value = parse(text);
	if (value === undefined) return {pages: new Map(), faults: ['catalogue.json 不是 JSON']};
	if (!isObject(value) || value.format !== catalogueFormat || !isObject(value.pages)) {
		return {pages: new Map(), faults: [`catalogue.json 不是目录：缺 "format": "${catalogueFormat}" 或 "pages"`]};
	}
	if (value.version !== 1) {
		return {pages: new Map(), faults: [`catalogue.json 的版本是 ${String(value.version)}，这里只读得懂 1`]};
	}
	const faults: string[] = [];
	const pages = new Map<string, KnownFacts>();
	for (const [name, entry] of Object.entries(value.pages)) {
		const read = readEntry(entry);
		if (Object.keys(read.facts).length > 0) pages.set(name, read.facts);
		faults.push(...read.faults.map(fault => `catalogue.json：${name}：${fault}`));
	}
	return {...(isString(value.title) && {title: value.title}), pages, faults};
}

/** Entries for files that are not there: most often a misspelt name. */
export function unusedEntries(catalogue: Catalogue, names: ReadonlySet<string>): readonly string[] {
	return [...catalogue.pages.keys()]
		.filter(name => !names.has(name))
		.map(name => `catalogue.json：${name}：没有这个版面文件`);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/u, ''));
	} catch {
		return undefined;
	}
}

const fields = ['publication', 'date', 'pageNumber', 'section', 'issueNumber'] as const;

function readEntry(entry: unknown): {readonly facts: KnownFacts; readonly faults: readonly string[]} {
	if (!isObject(entry)) return {facts: {}, faults: ['应是一个对象']};
	const faults: string[] = [];
	const unknown = Object.keys(entry).filter(name => !fields.some(field => field === name));
	faults.push(...unknown.map(name => `不认识的项 ${name}`));
	const read = <Value>(
		name: (typeof fields)[number],
		decode: (field: Readonly<Record<string, unknown>>) => Value | undefined,
	) => {
		const field = entry[name];
		if (field === undefined) return undefined;
		const value = isObject(field) ? decode(field) : undefined;
		if (!isObject(field) || value === undefined) {
			faults.push(`${name} 读不懂：${JSON.stringify(field)}`);
			return undefined;
		}
		if (!isString(field.basis) || field.basis.trim() === '') {
			faults.push(`${name} 没有写明依据（basis）`);
			return undefined;
		}
		return {value, note: field.basis.trim()};
	};
	const publication = read('publication', textOf);
	const date = read('date', dateOf);
	const pageNumber = read('pageNumber', field => (isString(field.value) ? toPageNumber(field.value) : undefined));
	const section = read('section', textOf);
	const issueNumber = read('issueNumber', field => (isCount(field.value) ? field.value : undefined));
	const facts: KnownFacts = {
		...(publication && {publication}),
		...(date && {date}),
		...(pageNumber && {pageNumber}),
		...(section && {section}),
		...(issueNumber && {issueNumber}),
	};
	return {facts, faults};
}

type Field = Readonly<Record<string, unknown>>;

const textOf = ({value}: Field): string | undefined =>
	isString(value) && value.trim() !== '' ? value.trim() : undefined;

function dateOf({
	earliest,
	latest = earliest,
	exact = false,
}: Field): {earliest: IsoDay; latest: IsoDay; exact: boolean} | undefined {
	if (!isDay(earliest) || !isDay(latest) || earliest > latest || typeof exact !== 'boolean') return undefined;
	return exact && earliest !== latest ? undefined : {earliest, latest, exact};
}
