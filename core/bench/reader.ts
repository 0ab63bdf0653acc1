/** What the reader promises of its speed, measured in the built reader: `npm run build:pwa` first. */
import {existsSync} from 'node:fs';
import {serveFolder} from '../../.ci/serve-folder.mjs';
import {readerFolder} from './reader/built-reader.ts';
import {measureColdStarts} from './reader/cold-start.ts';
import {type Figure, printFigures, repeat} from './reader/figures-table.ts';
import {measureFirstScreen} from './reader/first-screen.ts';
import {measureYearImport} from './reader/import-year.ts';
import {categories, measureLighthouse, type Scores} from './reader/lighthouse-scores.ts';

export const about = 'first screen, cold offline start, Lighthouse and importing a year: npm run build:pwa first';

type Part = (url: string) => Promise<readonly Figure[]>;

const parts: Readonly<Record<string, Part>> = {
	'first-screen': async url => {
		const scripts = await measureFirstScreen(url);
		for (const [path, bytes] of scripts) console.log(`  ${path} ${bytes} B`);
		const kilobytes = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000;
		return [{name: 'JavaScript of the first screen', unit: 'kB gzip', values: [kilobytes], promise: {most: 30}}];
	},
	'cold-start': async () => {
		const slow = await measureColdStarts(9);
		const usual = await measureColdStarts(5, 1);
		return [
			{name: 'cold offline start to the list, 4 × slower', unit: 'ms', values: slow, promise: {most: 1000}},
			{name: 'cold offline start to the list', unit: 'ms', values: usual},
		];
	},
	lighthouse: async url => {
		const runs: readonly Scores[] = await repeat(3, () => measureLighthouse(url));
		for (const short of new Set(runs.flatMap(run => run.short))) console.log(`  short of full marks: ${short}`);
		return categories.map(name => ({
			name: `Lighthouse mobile ${name}`,
			unit: 'points',
			values: runs.map(run => run[name]),
			promise: {least: name === 'performance' ? 98 : 100},
		}));
	},
	'import-year': async url => {
		const {articles, cutting, storing, longestTask} = await measureYearImport(url);
		return [
			{name: `a year read and cut (${articles} articles)`, unit: 's', values: [cutting]},
			{name: 'a year stored', unit: 's', values: [storing]},
			{name: 'a year imported', unit: 's', values: [cutting + storing], promise: {most: 60}},
			{name: 'longest wait of the page meanwhile', unit: 'ms', values: [longestTask], promise: {most: 50}},
		];
	},
};

/** `npm run bench -- reader [PART…]`, all parts where none is named. */
export async function run(names: readonly string[]): Promise<void> {
	if (!existsSync(`${readerFolder}/index.html`)) throw new Error('dist/pwa is not there: npm run build:pwa');
	const wanted = names.length > 0 ? names : Object.keys(parts);
	const server = await serveFolder(readerFolder);
	const figures: Figure[] = [];
	try {
		for (const name of wanted) {
			const measure = parts[name];
			if (!measure) throw new Error(`no part is called ${name}: ${Object.keys(parts).join(', ')}`);
			console.log(`measuring ${name} …`);
			figures.push(...(await measure(server.url)));
		}
	} finally {
		await server.close();
	}
	printFigures(figures);
}
