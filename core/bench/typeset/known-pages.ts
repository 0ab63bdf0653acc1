/** Pages with gold made by hand: `<slug>/page.txt` and `<slug>/gold.json` (or `expected.json`, as the parser's fixtures call it). */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {disturb, disturbances} from './disturb.ts';
import type {GoldPage, TypesetPage} from './gold-page.ts';
import {createRandom} from './random.ts';

const folders = {
	/** The parser's own fixtures: it was built on these. */
	seeds: new URL('../../parse/fixtures/', import.meta.url),
	/** Pages of invented papers, written to trip the parser. */
	hand: new URL('../pages/', import.meta.url),
};

const seeds = new URL('../../../seeds/', import.meta.url);

export function knownPages(name: keyof typeof folders): TypesetPage[] {
	const folder = folders[name];
	if (!existsSync(folder)) return [];
	const slugs = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory());
	return slugs.flatMap(({name: slug}) => readPage(new URL(`${slug}/`, folder), slug) ?? []);
}

function readPage(folder: URL, slug: string): TypesetPage | undefined {
	const goldFile = ['gold.json', 'expected.json'].map(file => new URL(file, folder)).find(file => existsSync(file));
	if (!goldFile) return undefined;
	const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as GoldPage;
	// A fixture of a seed page keeps no copy of its text.
	const textFile = [new URL('page.txt', folder), new URL(gold.source, seeds)].find(file => existsSync(file));
	if (!textFile) return undefined;
	return {
		source: gold.source,
		text: readFileSync(textFile, 'utf8'),
		gold,
		articleTraits: [],
		traits: {page: slug},
		dated: true,
	};
}

/** Every known page in every disturbance. What no press prints twice alike, the score shows by disturbance. */
export function disturbedPages(seed: number): TypesetPage[] {
	const pages = [...knownPages('seeds'), ...knownPages('hand')];
	return pages.flatMap(page =>
		disturbances.map(name => {
			const changed = disturb(page, name, createRandom(`${seed}/${name}/${page.source}`));
			const source = `${name} ${page.source}`;
			return {...page, source, text: changed.text, gold: {...changed.gold, source}, traits: {disturbance: name}};
		}),
	);
}
