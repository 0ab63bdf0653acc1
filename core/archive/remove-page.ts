/** Takes a page out of the archive, inside the transaction given. */
import type {IssueId, PageId, PublicationId} from '../newspaper/ids.ts';
import {dropAliasesTo} from '../store/aliases.ts';
import {dropArticles} from '../store/articles.ts';
import {dropIssue, issueIn, keepIssue} from '../store/issues.ts';
import type {Origin} from '../store/origin.ts';
import {dropPage, keepPage, pageIn, pagesWithText, withOrigins} from '../store/pages.ts';
import {dropEmptyPublication} from '../store/publications.ts';
import type {StoredPage} from '../store/schema.ts';
import {addTotals} from '../store/totals.ts';
import type {PageTransaction} from '../store/transactions.ts';
import {issueFrom} from './issue-record.ts';
import {leadOn} from './lead-on.ts';

export type Removed = {
	readonly pages: readonly PageId[];
	readonly issues: readonly IssueId[];
	readonly articles: number;
};

const nothing: Removed = {pages: [], issues: [], articles: 0};

/** Removes a page for good: nothing leads to it any more. */
export async function removePage(tx: PageTransaction, id: PageId): Promise<Removed> {
	const page = await pageIn(tx, id);
	if (page === undefined) return nothing;
	await takeOutPage(tx, page);
	await dropAliasesTo(tx, id);
	for (const article of page.articles) await dropAliasesTo(tx, article.id);
	return {pages: [id], issues: [page.issueId], articles: page.articles.length};
}

/**
 * Removes what only this origin brought; a page that a person or another feed brought too stays. Where the same origin
 * has the same text at another place now (its catalogue was put right), the old ids lead there.
 */
export async function removeOrigin(tx: PageTransaction, id: PageId, origin: Origin): Promise<Removed> {
	const page = await pageIn(tx, id);
	if (page === undefined) return nothing;
	const left = page.origins.filter(other => other !== origin);
	if (left.length === 0) {
		const removed = await removePage(tx, id);
		const heir = (await pagesWithText(tx, page.textPrint)).find(other => other.origins.includes(origin));
		if (heir !== undefined) await leadOn(tx, page, heir.id, new Set(heir.articles.map(article => article.id)));
		return removed;
	}
	if (left.length < page.origins.length) await keepPage(tx, withOrigins(page, left));
	return nothing;
}

/** Takes a page's records out and leaves its aliases: it may come back at another place. */
export async function takeOutPage(tx: PageTransaction, page: StoredPage): Promise<void> {
	await Promise.all([dropPage(tx, page.id), dropArticles(tx, page.id)]);
	const issue = await issueIn(tx, page.issueId);
	const entries = issue?.entries.filter(entry => entry.id !== page.id) ?? [];
	if (entries.length > 0) {
		await keepIssue(tx, issueFrom(page.issueId, entries));
	} else {
		await dropIssue(tx, page.issueId);
		await dropEmptyPublication(tx, page.issueId.slice(0, page.issueId.indexOf('/')) as PublicationId);
	}
	await addTotals(tx, {issues: entries.length > 0 ? 0 : -1, pages: -1, articles: -page.articles.length});
}
