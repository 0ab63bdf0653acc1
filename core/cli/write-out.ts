/** Standard output for long streams: waits for a slow reader, and ends quietly when the reader has seen enough (`| head -1`). */
import {once} from 'node:events';

/** A closed pipe is not an error of ours: the process ends, as `cat` would. */
export function guardOutput(): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		throw error;
	});
}

/** Resolves when the line is accepted: a thousand pages are never held in memory for a reader that is slow. */
export async function writeLine(line: string): Promise<void> {
	if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
