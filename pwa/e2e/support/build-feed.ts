import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** `npm run archive -- build`, as a publisher does it. */
export async function buildFeed(pages: string, out: string): Promise<void> {
	const command = ['--import', 'tsx', 'core/cli/archive.ts', 'build', pages, out];
	await promisify(execFile)(process.execPath, command, {cwd: repository});
}
