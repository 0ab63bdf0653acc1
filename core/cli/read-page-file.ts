/** Reads one page file, or standard input, and says in words why one cannot be read. */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, resolve} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {type Decoded, decodePage} from './decode-page.ts';

export type PageFile = Decoded & {readonly source: string};

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'does not exist',
	EACCES: 'may not be read',
	EISDIR: 'is a folder; name the files in it',
	ERR_FS_FILE_TOO_LARGE: 'is too large for one page',
};

/** Never rejects: what goes wrong is in `refused`. */
export async function readPageFile(file: string): Promise<PageFile> {
	const source = file === '-' ? '-' : basename(file);
	try {
		const bytes = file === '-' ? await buffer(process.stdin) : await readFile(locate(file));
		return {...decodePage(bytes), source};
	} catch (error) {
		return {refused: reasonOf(error), source};
	}
}

/** npm runs scripts in the package's root; a name is meant from the folder the person stood in. */
function locate(file: string): string {
	const from = process.env.INIT_CWD;
	return !from || existsSync(file) ? file : resolve(from, file);
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return reasons[code] ?? `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
