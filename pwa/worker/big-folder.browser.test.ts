import {afterEach, expect, test} from 'vitest';
import {clearDesk, deskRows, layOnDesk} from '../import/desk-model.ts';
import {fromFiles} from '../import/gather-sources.ts';
import {archiveWorker} from './start-archive-worker.ts';
import {generatedFiles} from './testing/generated-files.ts';

const pages = 300;
/** The promise of the product: no task of the page's own thread takes longer. */
const longest = 50;

afterEach(async () => {
	await clearDesk();
	archiveWorker.close();
	indexedDB.deleteDatabase('jianbao');
});

test('reading, cutting and storing a folder of 300 pages leaves the page’s thread free', {
	timeout: 120_000,
}, async () => {
	const files = generatedFiles(pages);
	await new Promise(resolve => setTimeout(resolve, 500));
	const long: number[] = [];
	const observer = new PerformanceObserver(list => long.push(...list.getEntries().map(entry => entry.duration)));
	observer.observe({type: 'longtask'});

	await layOnDesk(fromFiles(files));
	const ids = deskRows.value.map(row => row.id);
	expect(ids).toHaveLength(pages);
	const outcome = await archiveWorker.call('storeDrafts', [ids]);

	observer.disconnect();
	expect(outcome.pages).toBe(pages);
	expect(long.filter(duration => duration > longest)).toEqual([]);
});
