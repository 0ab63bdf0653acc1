/** Gives the articles of a page their ids, and on a corrected page the ids that they had. */
import type {ArchivedArticle} from '../newspaper/archived.ts';
import {bareText, fingerprint} from '../newspaper/fingerprint.ts';
import type {ArticleId, PageId} from '../newspaper/ids.ts';
import {articleIdOf} from '../newspaper/make-ids.ts';
import type {Article} from '../newspaper/page.ts';
import {bodyOf, textOf} from './article-text.ts';
import {containment, likeness} from './likeness.ts';
import {type Shingles, shinglesOf} from './shingles.ts';

export type NamedArticles = {
	/** Ids in the order of the articles. */
	readonly ids: readonly ArticleId[];
	/** Ids that lead to one of them: what a corrected article would be called, and what was merged into another. */
	readonly aliases: readonly {readonly id: ArticleId; readonly to: ArticleId}[];
};

const printLength = 8;
/** How much of the body stands in for a headline that the page does not print. */
const leadLength = 40;
/**
 * A corrected article has at least this much in common with what it was, measured on 4-character pieces: two wrong
 * characters in a caption of 30 leave 0.7. Two articles of one page have 0.00 to 0.05.
 */
const sameArticle = 0.4;

/**
 * The id of an article is made of its headline, or lacking one of the beginning of its text, both without typesetting.
 * Articles of one page with the same headline (简讯, 简讯) are told apart by their text, never by their place.
 *
 * `stored` are the articles that the page had before: one that is still there keeps its id, and the id it would have had
 * becomes an alias, so that neither a saved entry nor a link made on a device that never saw the old text is orphaned.
 */
export function nameArticles(
	page: PageId,
	articles: readonly Article[],
	stored: readonly ArchivedArticle[] = [],
): NamedArticles {
	const natural = naturalIds(page, articles);
	if (stored.length === 0) return {ids: natural, aliases: []};
	const kept = matchArticles(articles, natural, stored);
	const taken = new Set<string>(kept.values());
	const ids = natural.map((id, index) => {
		const old = kept.get(index);
		if (old !== undefined) return old;
		const free = freeId(page, id, articles[index], taken);
		taken.add(free);
		return free;
	});
	return {ids, aliases: aliasesOf(articles, natural, ids, stored)};
}

function naturalIds(page: PageId, articles: readonly Article[]): ArticleId[] {
	const prints = articles.map(article => fingerprint(nameOf(article), printLength));
	const shared = new Set(prints.filter((print, index) => prints.indexOf(print) !== index));
	const taken = new Set<string>(prints.filter(print => !shared.has(print)));
	return articles.map((article, index) => {
		const print = prints[index] ?? '';
		if (!shared.has(print)) return articleIdOf(page, print);
		const whole = fingerprint(bareText(wholeOf(article)), printLength);
		let apart = whole;
		// The same article printed twice: nothing tells the copies apart, so counting them is no order either.
		for (let copy = 2; taken.has(apart); copy++) apart = `${whole}-${copy}`;
		taken.add(apart);
		return articleIdOf(page, apart);
	});
}

function nameOf(article: Article): string {
	const headline = bareText(article.headline.join(''));
	if (headline !== '') return headline;
	return bareText(textOf(article)).slice(0, leadLength) || bareText(wholeOf(article));
}

/** All that an article is, so that even one of a byline alone has something to be known by. */
const wholeOf = (article: Article): string =>
	[textOf(article), article.dateline ?? '', ...article.bylines.flatMap(byline => byline.names)].join('\n');

/** Old ids by the new article's index, most alike first; the same natural id is the same article. */
function matchArticles(
	articles: readonly Article[],
	natural: readonly ArticleId[],
	stored: readonly ArchivedArticle[],
): Map<number, ArticleId> {
	const kept = new Map<number, ArticleId>();
	const left = new Map(stored.map(article => [article.id, article]));
	for (const [index, id] of natural.entries()) if (left.delete(id)) kept.set(index, id);
	const fresh = articles.map((article, index) => ({index, pairs: shinglesOf(textOf(article))}));
	const pairs = [...left.values()].flatMap(old => {
		const before = shinglesOf(textOf(old));
		return fresh
			.filter(({index}) => !kept.has(index))
			.map(({index, pairs: now}) => ({index, id: old.id, alike: likeness(before, now)}));
	});
	pairs.sort((one, other) => other.alike - one.alike || (one.id < other.id ? -1 : 1));
	for (const {index, id, alike} of pairs) {
		if (alike < sameArticle || kept.has(index) || !left.delete(id)) continue;
		kept.set(index, id);
	}
	return kept;
}

/** A new article whose id another one keeps from before is named by its whole text. */
function freeId(page: PageId, natural: ArticleId, article: Article | undefined, taken: ReadonlySet<string>): ArticleId {
	if (!taken.has(natural) || article === undefined) return natural;
	const whole = fingerprint(bareText(`${wholeOf(article)}${bodyOf(article)}`), printLength);
	let id = articleIdOf(page, whole);
	for (let copy = 2; taken.has(id); copy++) id = articleIdOf(page, `${whole}-${copy}`);
	return id;
}

/** What a corrected article would be called leads to it; so does an old one whose text it took in. */
function aliasesOf(
	articles: readonly Article[],
	natural: readonly ArticleId[],
	ids: readonly ArticleId[],
	stored: readonly ArchivedArticle[],
): {id: ArticleId; to: ArticleId}[] {
	const real = new Set(ids);
	const renamed = natural.flatMap((id, index) => {
		const to = ids[index];
		return to === undefined || to === id || real.has(id) ? [] : [{id, to}];
	});
	const texts: {id: ArticleId; pairs: Shingles}[] = [];
	for (const [index, id] of ids.entries()) {
		const article = articles[index];
		if (article !== undefined) texts.push({id, pairs: shinglesOf(textOf(article))});
	}
	const merged = stored
		.filter(old => !real.has(old.id))
		.flatMap(old => {
			const before = shinglesOf(textOf(old));
			const into = texts.find(({pairs}) => containment(before, pairs) >= sameArticle);
			return into === undefined ? [] : [{id: old.id, to: into.id}];
		});
	return [...renamed, ...merged];
}
