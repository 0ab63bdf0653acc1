/** Takes a page out of the archive, inside the transaction given. */
import type {IssueId, PageId} from '../newspaper/ids.ts';
import {dropAliasesTo} from '../store/aliases.ts';
import {dropArticles} from '../store/articles.ts';
import type {Origin} from '../store/origin.ts';
import {dropPage, keepPage, pageIn, pagesWithText, withOrigins} from '../store/pages.ts';
import type {StoredPage} from '../store/schema.ts';
import type {PageWrites} from './issue-ledger.ts';
import {leadOn} from './lead-on.ts';

export type Removed = {
	readonly pages: readonly PageId[];
	readonly issues: readonly IssueId[];
	readonly articles: number;
};

const nothing: Removed = {pages: [], issues: [], articles: 0};

/** Removes a page for good: nothing leads to it any more. */
export async function removePage(writes: PageWrites, id: PageId): Promise<Removed> {
	const {tx} = writes;
	const page = await pageIn(tx, id);
	if (page === undefined) return nothing;
	await takeOutPage(writes, page);
	await dropAliasesTo(tx, id);
	for (const article of page.articles) await dropAliasesTo(tx, article.id);
	return {pages: [id], issues: [page.issueId], articles: page.articles.length};
}

/**
 * Removes what only this origin brought; a page that a person or another feed brought too stays. Where the same origin
 * has the same text at another place now (its catalogue was put right), the old ids lead there.
 */
export async function removeOrigin(writes: PageWrites, id: PageId, origin: Origin): Promise<Removed> {
	const {tx} = writes;
	const page = await pageIn(tx, id);
	if (page === undefined) return nothing;
	const left = page.origins.filter(other => other !== origin);
	if (left.length === 0) {
		const removed = await removePage(writes, id);
		const heir = (await pagesWithText(tx, page.textPrint)).find(other => other.origins.includes(origin));
		if (heir !== undefined) await leadOn(tx, page, heir.id, new Set(heir.articles.map(article => article.id)));
		return removed;
	}
	if (left.length < page.origins.length) await keepPage(tx, withOrigins(page, left));
	return nothing;
}

/** Takes a page's records out and leaves its aliases: it may come back at another place. */
export async function takeOutPage({tx, issues}: PageWrites, page: StoredPage): Promise<void> {
	await Promise.all([dropPage(tx, page.id), dropArticles(tx, page.id)]);
	await issues.strike(page);
}
