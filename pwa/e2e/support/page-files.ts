/** Pages of a paper that the seeds do not have, eight a day: printed once for all tests, since inventing them takes seconds. */
import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {printPages} from '../../../core/bench/reader/year-of-pages.ts';

export type PageFiles = {readonly folder: string; readonly files: readonly string[]};

const printed = fileURLToPath(new URL('../../../dist/printed-pages', import.meta.url));
const mostPages = 400;

const pathsIn = (folder: string, count: number) =>
	Array.from({length: count}, (_, index) => join(folder, `${String(index + 1).padStart(4, '0')}.txt`));

export async function printAllPages(): Promise<void> {
	await mkdir(printed, {recursive: true});
	const pages = await printPages(mostPages);
	const files = pathsIn(printed, mostPages);
	await Promise.all(pages.map(({text}, index) => writeFile(files[index] ?? '', text)));
}

/** The first pages, as files of the test's own. */
export async function writePages(folder: string, count: number): Promise<PageFiles> {
	await mkdir(folder, {recursive: true});
	const files = pathsIn(folder, count);
	const originals = pathsIn(printed, count);
	await Promise.all(files.map((file, index) => copyFile(originals[index] ?? '', file)));
	return {folder, files};
}
