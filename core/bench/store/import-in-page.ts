/** Runs in the bench's browser: imports page texts into an archive of its own, as the reader's worker does. */
import {openArchive} from '../../archive/open-archive.ts';
import {isDay} from '../../feed/check-page.ts';
import type {PageFacts} from '../../newspaper/archived.ts';
import {withPerson} from '../../newspaper/page-facts.ts';
import {toPageNumber} from '../../newspaper/page-number.ts';

export type ImportTimes = {
	readonly pages: number;
	readonly articles: number;
	readonly queued: number;
	readonly stored: number;
	/** The library's first question, asked of the full archive by a new connection. */
	readonly opened: number;
	readonly bytes: number;
};

const dayMs = 86_400_000;

const placeOf = (at: number): PageFacts => {
	const day = new Date(Date.UTC(2021, 0, 1) + Math.floor(at / 8) * dayMs).toISOString().slice(0, 10);
	const pageNumber = toPageNumber(String((at % 8) + 1));
	return withPerson(
		{},
		{
			publication: {value: '试验报'},
			...(isDay(day) && {date: {value: {earliest: day, latest: day, exact: true}}}),
			...(pageNumber !== undefined && {pageNumber: {value: pageNumber}}),
		},
	);
};

/** Eight pages a day from 2021-01-01 on; undated ones are given as they are. All times in ms. */
export async function importPages(texts: readonly string[], dated: boolean): Promise<ImportTimes> {
	const name = `bench-${Date.now()}`;
	const before = (await navigator.storage.estimate()).usage ?? 0;
	const archive = await openArchive({name});
	const given = texts.map((text, at) => ({name: `${at}.txt`, text, facts: dated ? placeOf(at) : {}}));
	const start = performance.now();
	let queued = 0;
	const {articles} = await archive.importDrafts(given, {
		onProgress: ({done}) => {
			if (done === 1) queued = performance.now() - start;
		},
	});
	const stored = performance.now() - start;
	archive.close();
	const again = await openArchive({name});
	const asked = performance.now();
	await again.issues();
	await again.totals();
	const opened = performance.now() - asked;
	again.close();
	const bytes = ((await navigator.storage.estimate()).usage ?? 0) - before;
	return {pages: texts.length, articles, queued, stored, opened, bytes};
}
