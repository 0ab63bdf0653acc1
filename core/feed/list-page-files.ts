/** Finds the page files of a folder, in an order that is the same on every machine. */
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';

export type PageFiles = {
	/** Names relative to the folder, with `/`. */
	readonly names: readonly string[];
	/** Files that are no page texts by their name: READMEs, the catalogue, pictures. */
	readonly ignored: number;
};

/** `.txt` and names without an ending are pages, and whatever the catalogue names; hidden files are not there at all. */
export async function listPageFiles(folder: string, named: {has(name: string): boolean}): Promise<PageFiles> {
	const names: string[] = [];
	let ignored = 0;
	const folders = [''];
	for (let inside = folders.pop(); inside !== undefined; inside = folders.pop()) {
		for (const entry of await readdir(join(folder, inside), {withFileTypes: true})) {
			const name = `${inside}${entry.name}`;
			if (entry.name.startsWith('.')) continue;
			if (entry.isDirectory()) folders.push(`${name}/`);
			else if (/\.te?xt$/iu.test(entry.name) || !entry.name.includes('.') || named.has(name)) names.push(name);
			else ignored += 1;
		}
	}
	return {names: names.sort((left, right) => Number(left > right) - Number(left < right)), ignored};
}
