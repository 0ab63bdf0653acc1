/** Cold offline start: a new browser process, no server, four times slower: when are the articles there to be read? */
import {serveFolder} from '../../../.ci/serve-folder.mjs';
import {articleInList, openProfile, readerFolder, visit, withProfile} from './built-reader.ts';

/** Milliseconds from the navigation to the painted list, one a start. */
export async function measureColdStarts(times: number, slowDown = 4): Promise<readonly number[]> {
	return withProfile(async profile => {
		const server = await serveFolder(readerFolder);
		const first = await openProfile(profile);
		await visit(await first.newPage(), server.url);
		await first.close();
		await server.close();

		const starts: number[] = [];
		for (let turn = 0; turn < times; turn++) starts.push(await start(profile, server.url, slowDown));
		return starts;
	});
}

async function start(profile: string, url: string, slowDown: number): Promise<number> {
	const context = await openProfile(profile);
	try {
		const page = await context.newPage();
		await page.addInitScript(watchForList, articleInList);
		const browser = await context.newCDPSession(page);
		await browser.send('Emulation.setCPUThrottlingRate', {rate: slowDown});
		await page.goto(url, {waitUntil: 'commit'});
		const painted = await page.waitForFunction(() => performance.getEntriesByName('list painted')[0]?.startTime);
		return await painted.evaluate(value => Number(value));
	} finally {
		await context.close();
	}
}

/** Runs in the page before its own scripts: marks the frame after the one that has drawn the first article. */
function watchForList(selector: string): void {
	const watcher = new MutationObserver(() => {
		if (!document.querySelector(selector)) return;
		watcher.disconnect();
		requestAnimationFrame(() => setTimeout(() => performance.mark('list painted')));
	});
	watcher.observe(document, {childList: true, subtree: true});
}
