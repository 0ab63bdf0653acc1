/** Stores one cut page with its articles, issue, publication and aliases, inside the transaction given. */
import type {ArticleId, IssueId} from '../newspaper/ids.ts';
import {dropAlias, dropAliasesTo, keepAlias} from '../store/aliases.ts';
import {articlesIn, keepArticles} from '../store/articles.ts';
import type {Origin} from '../store/origin.ts';
import {keepPage, withOrigins} from '../store/pages.ts';
import type {StoredPage} from '../store/schema.ts';
import type {PageTransaction} from '../store/transactions.ts';
import type {StoreEffect} from './archive.ts';
import {buildRecords, type MeasuredPage} from './build-page.ts';
import type {PageWrites} from './issue-ledger.ts';
import {leadOn, movedId} from './lead-on.ts';
import {nameArticles} from './name-articles.ts';
import {placePage} from './place-page.ts';
import {takeOutPage} from './remove-page.ts';

export type StoredAs = {
	readonly page: StoredPage;
	readonly effect: StoreEffect;
	/** Every issue whose record changed. */
	readonly issues: readonly IssueId[];
};

export async function storePage(writes: PageWrites, incoming: MeasuredPage): Promise<StoredAs> {
	const {tx, issues} = writes;
	const place = await placePage(tx, incoming);
	if (place.effect === 'unchanged' && place.replaces) return keepOrigin(tx, place.replaces, incoming.origin);
	const {replaces} = place;
	const before = replaces === undefined ? [] : await articlesIn(tx, replaces.id);
	const named = nameArticles(replaces?.id ?? place.id, incoming.page.articles, before);
	const origins = joinOrigins(replaces?.origins ?? [], incoming.origin);
	const move = (id: ArticleId) => movedId(replaces?.id ?? place.id, place.id, id);
	const ids = named.ids.map(move);
	const {page, articles} = buildRecords(incoming, {...place, origins}, ids);

	const moved = replaces !== undefined && replaces.id !== place.id;
	if (moved) await takeOutPage(writes, replaces);
	await Promise.all([keepPage(tx, page), keepArticles(tx, page.id, articles)]);
	await issues.enter(page);
	await Promise.all([place.id, ...ids].map(id => dropAlias(tx, id)));
	for (const {id, to} of named.aliases) await keepAlias(tx, id, move(to));
	const kept = new Set([...named.ids, ...named.aliases.map(alias => alias.id)]);
	for (const {id} of before) if (!kept.has(id)) await dropAliasesTo(tx, id);
	if (moved) await leadOn(tx, replaces, place.id, new Set(ids));
	const changed = new Set([page.issueId, replaces?.issueId ?? page.issueId]);
	return {page, effect: place.effect, issues: [...changed]};
}

/** The same text again: nothing is written, but for the name of who else brings it. */
async function keepOrigin(tx: PageTransaction, page: StoredPage, origin: Origin): Promise<StoredAs> {
	const origins = joinOrigins(page.origins, origin);
	if (origins.length > page.origins.length) await keepPage(tx, withOrigins(page, origins));
	return {page, effect: 'unchanged', issues: []};
}

const joinOrigins = (origins: readonly Origin[], origin: Origin): readonly Origin[] =>
	origins.includes(origin) ? origins : [...origins, origin].sort();
