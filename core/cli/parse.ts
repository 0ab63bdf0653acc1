/** `archive parse FILE…`: one JSON object a line for each page that can be read, in the order of the files. */
import {parsePage} from '../parse/parse-page.ts';
import {pageLine} from './page-line.ts';
import {readPageFile} from './read-page-file.ts';
import {writeLine} from './write-out.ts';

/** 1 where a file could not be read: it is named on standard error with the reason, and the others are still cut. */
export async function parse(files: readonly string[]): Promise<number> {
	if (files.length === 0) {
		console.error('usage: npm run --silent archive -- parse FILE…   (- reads standard input)');
		return 2;
	}
	let status = 0;
	for (const file of files) {
		const page = await readPageFile(file);
		if ('refused' in page) {
			console.error(`${file}: ${page.refused}`);
			status = 1;
			continue;
		}
		if (page.encoding !== 'utf-8') console.error(`${file}: read as ${page.encoding.toUpperCase()}`);
		const cut = cutPage(page);
		if (cut) await writeLine(cut);
		else status = 1;
	}
	return status;
}

/** The page's line; undefined, and said, should the parser throw: the files behind it are still cut. */
function cutPage({source, text}: {readonly source: string; readonly text: string}): string | undefined {
	try {
		return pageLine(parsePage(source, text));
	} catch (error) {
		console.error(`${source}: the parser failed (${error instanceof Error ? error.message : String(error)})`);
		return undefined;
	}
}
