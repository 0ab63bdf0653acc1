/** Writes page texts to a folder: a year of one paper, for import and build benches. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {loadStories} from './typeset/generate-pages.ts';
import {yearPage} from './typeset/generate-year.ts';
import type {FamilyName} from './typeset/story.ts';

export const about = 'OUT_DIR [--pages 2920] [--seed N] [--family dev|heldout] [--gold]: write a year of page texts';

export async function run(args: readonly string[]): Promise<void> {
	const {values, positionals} = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			pages: {type: 'string', default: '2920'},
			seed: {type: 'string', default: '1'},
			family: {type: 'string', default: 'dev'},
			first: {type: 'string', default: '2023-01-01'},
			gold: {type: 'boolean', default: false},
		},
	});
	const [folder] = positionals;
	if (folder === undefined) throw new TypeError(`usage: npm run bench -- typeset ${about}`);
	const family: FamilyName = values.family === 'heldout' ? 'heldout' : 'dev';
	const stories = await loadStories(family);
	mkdirSync(folder, {recursive: true});
	const total = {articles: 0, bytes: 0};
	const pages = Number(values.pages);
	for (let index = 0; index < pages; index++) {
		const page = yearPage(stories, {family, first: values.first, seed: Number(values.seed)}, index);
		writeFileSync(join(folder, page.source), page.text);
		if (values.gold) writeFileSync(join(folder, page.source.replace(/txt$/u, 'gold.json')), JSON.stringify(page.gold));
		total.articles += page.gold.articles.length;
		total.bytes += Buffer.byteLength(page.text);
	}
	console.log(`${folder}: ${pages} pages, ${total.articles} articles, ${(total.bytes / 1e6).toFixed(1)} MB`);
}
