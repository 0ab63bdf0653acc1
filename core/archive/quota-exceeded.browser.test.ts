import {afterEach, expect, test} from 'vitest';
import {cdp} from 'vitest/browser';
import {givenPage} from './testing/make-page.ts';
import {openTestArchive} from './testing/open-test-archive.ts';

const setQuota = (quotaSize?: number) =>
	cdp().send('Storage.overrideQuotaForOrigin', {origin: location.origin, ...(quotaSize !== undefined && {quotaSize})});
afterEach(() => setQuota());

/** Chromium remembers for half a minute how much room there was; who clears the data makes it ask again. */
const forgetRoom = () => cdp().send('Storage.clearDataForOrigin', {origin: location.origin, storageTypes: 'indexeddb'});

const pages = (from: number, count: number) =>
	Array.from({length: count}, (_, index) =>
		givenPage(`${from + index}.txt`, {
			publication: '山城报',
			day: '2022-06-13',
			pageNumber: String(from + index + 1),
			// Random text: LevelDB packs what repeats, and the quota counts what is left.
			stories: Array.from({length: 4}, (__, story) => ({
				headline: [`第${from + index}版第${story}篇`],
				body: Array.from(crypto.getRandomValues(new Uint16Array(20_000)), unit =>
					String.fromCharCode(0x4e00 + (unit % 20_000)),
				).join(''),
			})),
		}),
	);

test('a full disk is told, loses nothing that was stored, and a retry with room finishes the rest', async () => {
	await forgetRoom();
	await setQuota(6_000_000);
	const archive = openTestArchive();
	await archive.importDrafts(pages(0, 2), {});

	const many = pages(2, 60);
	const error: unknown = await archive.importDrafts(many, {}).catch((reason: unknown) => reason);

	expect(error).toMatchObject({code: 'quota-exceeded', transient: true, details: {needed: expect.any(Number)}});
	const stored = await archive.totals();
	expect(stored.pages).toBeGreaterThanOrEqual(2);
	expect(stored.articles).toBe(stored.pages * 4);
	const [issue] = await archive.issues();
	const [first] = issue?.pages ?? [];
	expect(first && (await archive.page(first.id))?.articles).toHaveLength(4);

	await setQuota();
	await archive.resumeImport({});
	await archive.importDrafts(many, {});
	expect(await archive.totals()).toEqual({issues: 1, pages: 62, articles: 248});
	expect(await archive.pendingImports()).toBe(0);
	archive.close();
}, 60_000);
