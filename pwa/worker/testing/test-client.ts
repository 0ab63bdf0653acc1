/** A client on a real worker and a real database, of which a test may kill either. */
import {createArchiveClient} from '../archive-client.ts';

export function testClient() {
	const workers: Worker[] = [];
	const client = createArchiveClient(() => {
		const worker = new Worker(new URL('../archive-worker.ts', import.meta.url), {type: 'module'});
		workers.push(worker);
		return worker;
	});
	return {
		client,
		workers,
		async end() {
			client.close();
			await new Promise(resolve => {
				const request = indexedDB.deleteDatabase('jianbao');
				request.onsuccess = resolve;
				request.onerror = resolve;
			});
		},
	};
}
