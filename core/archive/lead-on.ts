/** Lets the ids of a page that moved lead to where it is now. */
import type {ArticleId, PageId} from '../newspaper/ids.ts';
import {keepAlias} from '../store/aliases.ts';
import {moveReadingPlace} from '../store/reading-places.ts';
import type {StoredPage} from '../store/schema.ts';
import type {PageTransaction} from '../store/transactions.ts';

/** An article's id after its page moved: the same last step below the new page. */
export const movedId = (from: PageId, to: PageId, id: ArticleId): ArticleId =>
	from === to ? id : (`${to}${id.slice(from.length)}` as ArticleId);

/** The old ids lead to the new ones, and the reader's places go with them; `there` are the articles of the new page. */
export async function leadOn(
	tx: PageTransaction,
	from: StoredPage,
	to: PageId,
	there: ReadonlySet<ArticleId>,
): Promise<void> {
	await keepAlias(tx, from.id, to);
	for (const {id} of from.articles) {
		const now = movedId(from.id, to, id);
		if (!there.has(now)) continue;
		await keepAlias(tx, id, now);
		await moveReadingPlace(tx, id, now);
	}
}
