/** 读到哪里: where the reader stopped in each article. */
import type {ReadingPlace} from '../newspaper/archived.ts';
import type {ArticleId} from '../newspaper/ids.ts';
import {look} from './look.ts';
import type {Database} from './open-store.ts';
import {allRequests} from './requests.ts';
import type {PageTransaction} from './transactions.ts';

export const readReadingPlace = (db: Database, id: ArticleId): Promise<ReadingPlace | undefined> =>
	look(db, 'readingPlaces').get(id);

/** Not waited for on the disk: it is written at every pause of the scroll. */
export async function keepReadingPlace(db: Database, place: ReadingPlace): Promise<void> {
	await db.put('readingPlaces', place);
}

/** The places read last, newest first. */
export async function latestReadingPlaces(db: Database, count: number): Promise<readonly ReadingPlace[]> {
	const places: ReadingPlace[] = [];
	let cursor = await look(db, 'readingPlaces').index('byTime').openCursor(null, 'prev');
	while (cursor !== null && places.length < count) {
		places.push(cursor.value);
		cursor = await cursor.continue();
	}
	return places;
}

/** An article got another id: the place goes with it. */
export async function moveReadingPlace(tx: PageTransaction, from: ArticleId, to: ArticleId): Promise<void> {
	const store = tx.objectStore('readingPlaces');
	const place = await store.get(from);
	if (place === undefined) return;
	await allRequests(
		() => store.delete(from),
		() => store.put({...place, articleId: to}),
	);
}
