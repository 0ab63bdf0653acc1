/** Pages a second on one core and on two, the time a twenty-year archive would take, memory, and hostile pages of 5 MB. */
import {parseArgs} from 'node:util';
import {hostileBytes} from './speed/hostile-pages.ts';
import {type Spread, spreadOf} from './speed/spread.ts';
import {timeHostile} from './speed/time-hostile.ts';
import {createPool} from './speed/worker-pool.ts';
import {generatePage, loadStories} from './typeset/generate-pages.ts';

export const about = '[--quick] [--hostile [NAME]] [--cores N]: pages a second, memory, and hostile pages of 5 MB';

const archivePages = 58_000;
const distinctPages = 2000;
/** Runs of each size: more of the small ones, which vary more. */
const sizes = [
	{pages: 100, runs: 9},
	{pages: 1000, runs: 5},
	{pages: 10_000, runs: 3},
] as const;

export async function run(args: readonly string[]): Promise<void> {
	const {values} = parseArgs({
		args: [...args],
		options: {
			quick: {type: 'boolean', default: false},
			hostile: {type: 'string'},
			'no-hostile': {type: 'boolean', default: false},
		},
	});
	const texts = await realPages();
	if (values.hostile === undefined) {
		const wanted = values.quick ? sizes.slice(0, 2) : sizes;
		for (const cores of [1, 2]) await timePages(texts, cores, wanted);
		console.log(`peak memory of the whole process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
	}
	if (!values['no-hostile']) await tableOfHostile(texts.slice(0, 3).join('\n'), values.hostile);
}

async function realPages(): Promise<string[]> {
	const stories = await loadStories('dev');
	const texts = Array.from(
		{length: distinctPages},
		(_, index) => generatePage(stories, {family: 'dev', seed: 1, index}).text,
	);
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
	console.log(
		`${distinctPages} different pages, on average ${Math.round(characters / texts.length)} characters in ${Math.round(lines / texts.length)} lines`,
	);
	return texts;
}

async function timePages(
	texts: readonly string[],
	cores: number,
	wanted: readonly (typeof sizes)[number][],
): Promise<void> {
	const pool = createPool(cores);
	for (const {pages, runs} of wanted) {
		const rates: number[] = [];
		const before = process.cpuUsage();
		for (let at = 0; at < runs; at++) {
			const batch = Array.from({length: pages}, (_, page) => texts[(page + at * pages) % texts.length] ?? '');
			const start = performance.now();
			await pool.parse(batch);
			rates.push((pages * 1000) / (performance.now() - start));
		}
		const {user, system} = process.cpuUsage(before);
		const milliseconds = (user + system) / 1000 / (pages * runs);
		console.log(`${row(cores, pages, spreadOf(rates))}, ${milliseconds.toFixed(2)} ms of CPU a page`);
	}
	await pool.close();
}

function row(cores: number, pages: number, {min, median, max}: Spread): string {
	const whole = (value: number) => String(Math.round(value)).padStart(6);
	const archive = `${archivePages.toLocaleString('en')} pages in ${Math.round(archivePages / median)} s`;
	return `${cores} core${cores > 1 ? 's' : ' '} ${String(pages).padStart(6)} pages: ${whole(min)} ${whole(median)} ${whole(max)} pages/s (min, median, max)  ${archive}`;
}

async function tableOfHostile(realPage: string, only: string | undefined): Promise<void> {
	console.log(`\nhostile pages of ${hostileBytes / 1e6} MB, seconds by the clock, and of all cores`);
	for (const {name, seconds, cpuSeconds, error} of await timeHostile(realPage, only)) {
		const clock = seconds === undefined ? `more than 60, or failed: ${error}` : seconds.toFixed(2).padStart(7);
		console.log(`  ${name.padEnd(32)}${clock} ${cpuSeconds.toFixed(2).padStart(7)}`);
	}
}
