/** Runs the real command in a process of its own. */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const command = fileURLToPath(new URL('../archive.ts', import.meta.url));

export type Ended = {readonly status: number | null; readonly out: string; readonly err: string};

/** As npm calls it: in the package's root, with the folder the person stood in as INIT_CWD. */
export function runArchive(
	args: readonly string[],
	{input = '', cwd = root}: {input?: string | Uint8Array; cwd?: string} = {},
): Promise<Ended> {
	const child = spawn(process.execPath, ['--import', 'tsx', command, ...args], {
		cwd: root,
		env: {...process.env, INIT_CWD: cwd},
	});
	const out: Buffer[] = [];
	const err: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
	child.stdin.end(input);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', status =>
			resolve({status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString()}),
		);
	});
}
