import {cp, rm} from 'node:fs/promises';

/** Puts a build where a server serves from, the way an upload does: what the last version had and this one has not is gone. */
export async function publish(build: string, folder: string): Promise<void> {
	await rm(folder, {recursive: true, force: true});
	await cp(build, folder, {recursive: true});
}
