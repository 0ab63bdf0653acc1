import {existsSync} from 'node:fs';
import {resolve} from 'node:path';

/** npm runs scripts in the package's root; a name is meant from the folder the person stood in. */
export function placeOf(name: string): string {
	const from = process.env.INIT_CWD;
	return !from || existsSync(name) ? name : resolve(from, name);
}
