/** Files that other apps hand over: shared to the installed reader, or opened with it. */
import {navigate} from '../shell/navigate.ts';
import {layOnDesk} from './desk-model.ts';
import {fromFiles} from './gather-sources.ts';

export async function receiveFiles(files: readonly File[]): Promise<void> {
	if (files.length === 0) return;
	navigate({screen: 'import'});
	await layOnDesk(fromFiles(files));
}
