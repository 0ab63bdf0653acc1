import 'fake-indexeddb/auto';
import {expect, test} from 'vitest';
import type {ArticleId, PageId} from '../newspaper/ids.ts';
import {givenPage, tell} from './testing/make-page.ts';
import {openTestArchive} from './testing/open-test-archive.ts';

const bridge = {headline: ['大桥今日通车'], body: tell('大桥通车仪式举行市民驻足观看')};
const school = {headline: ['新校舍落成'], body: tell('学校落成孩子搬进新教室老师')};
const market = {headline: ['集市开张'], body: tell('早市摊位蔬菜价格平稳商贩吆喝')};
const front = {publication: '山城报', day: '2022-06-13', pageNumber: '1', stories: [bridge, school]} as const;
const id = (text: string) => text as PageId;

test('stores a page with its issue, its articles and the totals', async () => {
	const archive = openTestArchive();

	const outcome = await archive.importDrafts([givenPage('a.txt', front)], {});

	expect(outcome).toEqual({pages: 1, articles: 2, unchanged: 0, corrected: 0, beside: 0});
	expect(await archive.totals()).toEqual({issues: 1, pages: 1, articles: 2});
	const [issue] = await archive.issues();
	expect(issue).toMatchObject({
		id: '山城报/2022-06-13',
		publication: '山城报',
		exact: true,
		dateBasis: 'printed',
		articles: 2,
	});
	const page = await archive.page(id('山城报/2022-06-13/1'));
	expect(page?.articles.map(article => article.headline)).toEqual([bridge.headline, school.headline]);
	const article = await archive.article(page?.articles[1]?.id as ArticleId);
	expect(article?.blocks[0]?.text).toBe(school.body);
});

test('changes nothing when the same page comes again', async () => {
	const archive = openTestArchive();
	await archive.importDrafts([givenPage('a.txt', front)], {});
	const before = await archive.page(id('山城报/2022-06-13/1'));

	const outcome = await archive.importDrafts([givenPage('a.txt', front)], {});

	expect(outcome).toEqual({pages: 0, articles: 0, unchanged: 1, corrected: 0, beside: 0});
	expect(await archive.page(id('山城报/2022-06-13/1'))).toEqual(before);
	expect(await archive.totals()).toEqual({issues: 1, pages: 1, articles: 2});
});

test('a corrected page keeps the ids of its articles, and the new names lead to them', async () => {
	const archive = openTestArchive();
	const other = openTestArchive();
	await archive.importDrafts([givenPage('a.txt', front)], {});
	const before = await archive.page(id('山城报/2022-06-13/1'));
	const corrected = {
		...front,
		stories: [
			{...bridge, headline: ['大橋昨日通车']},
			{...school, body: `${school.body}。完`},
		],
	};

	const outcome = await archive.importDrafts([givenPage('a.txt', corrected)], {});
	await other.importDrafts([givenPage('a.txt', corrected)], {});

	expect(outcome.corrected).toBe(1);
	const after = await archive.page(id('山城报/2022-06-13/1'));
	expect(after?.articles.map(article => article.id)).toEqual(before?.articles.map(article => article.id));
	expect(after?.articles[0]?.headline).toEqual(['大橋昨日通车']);
	// A device that only ever saw the corrected page calls the article otherwise; its link opens here too.
	const elsewhere = (await other.page(id('山城报/2022-06-13/1')))?.articles[0]?.id as ArticleId;
	expect(elsewhere).not.toBe(after?.articles[0]?.id);
	expect((await archive.article(elsewhere))?.headline).toEqual(['大橋昨日通车']);
	expect(await archive.totals()).toEqual({issues: 1, pages: 1, articles: 2});
});

test('an article that the correction dropped is gone, one that was merged into another leads there', async () => {
	const archive = openTestArchive();
	await archive.importDrafts([givenPage('a.txt', {...front, stories: [bridge, school, market]})], {});
	const before = (await archive.page(id('山城报/2022-06-13/1')))?.articles.map(article => article.id) ?? [];
	const merged = {...bridge, body: `${bridge.body}${school.headline}${school.body}`};

	await archive.importDrafts([givenPage('a.txt', {...front, stories: [merged]})], {});

	const [, schoolId, marketId] = before;
	expect((await archive.article(schoolId as ArticleId))?.headline).toEqual(bridge.headline);
	expect(await archive.article(marketId as ArticleId)).toBeUndefined();
	expect(await archive.totals()).toEqual({issues: 1, pages: 1, articles: 1});
});

test('a wholly different page of the same place is stored beside, not over', async () => {
	const archive = openTestArchive();
	await archive.importDrafts([givenPage('a.txt', {...front, stories: [bridge]})], {});

	const outcome = await archive.importDrafts([givenPage('b.txt', {...front, stories: [market]})], {});

	expect(outcome).toMatchObject({pages: 1, beside: 1, corrected: 0});
	const [issue] = await archive.issues();
	expect(issue?.pages).toHaveLength(2);
	expect(issue?.pages[0]?.id).toBe('山城报/2022-06-13/1');
	expect(issue?.pages[1]?.id).toMatch(/^山城报\/2022-06-13\/1~[0-9a-z]{12}$/u);
	expect((await archive.importDrafts([givenPage('b.txt', {...front, stories: [market]})], {})).unchanged).toBe(1);
});

test('pages whose place is open never collide', async () => {
	const archive = openTestArchive();
	const open = (stories: readonly (typeof bridge)[]) => givenPage('x.txt', {stories});

	await archive.importDrafts([open([bridge]), open([market])], {});

	const [issue] = await archive.issues();
	expect(issue?.id).toBe('_/undated');
	expect(issue).not.toHaveProperty('date');
	expect(issue?.pages).toHaveLength(2);
});

test('a page moves when its place becomes known, and its old ids lead on', async () => {
	const archive = openTestArchive();
	await archive.importDrafts([givenPage('a.txt', {stories: [bridge, school]})], {});
	const old = (await archive.issues())[0]?.pages[0]?.id as PageId;
	const oldArticle = (await archive.page(old))?.articles[1]?.id as ArticleId;
	await archive.keepReadingPlace({articleId: oldArticle, block: 3, within: 0.5, left: 90, at: 7});
	const page = givenPage('a.txt', {stories: [bridge, school]});
	const day = {earliest: '2022-08-08', latest: '2022-08-10', exact: false} as const;
	const facts = {publication: {value: '山城报', basis: 'person'}, date: {value: day, basis: 'person'}} as const;

	const outcome = await archive.importDrafts([{...page, facts}], {});

	expect(outcome.corrected).toBe(1);
	const issues = await archive.issues();
	expect(issues.map(issue => [issue.id, issue.exact, issue.latest])).toEqual([
		['山城报/2022-08-08', false, '2022-08-10'],
	]);
	const moved = await archive.page(old);
	expect(moved?.id.startsWith('山城报/2022-08-08/~')).toBe(true);
	const article = await archive.article(oldArticle);
	expect(article?.pageId).toBe(moved?.id);
	expect(await archive.readingPlace(article?.id as ArticleId)).toMatchObject({block: 3});
	expect(await archive.totals()).toEqual({issues: 1, pages: 1, articles: 2});
	// The bare file once more does not take the person's words away.
	expect((await archive.importDrafts([page], {})).unchanged).toBe(1);
});

test('a removed page takes its issue, its paper and every way to it along', async () => {
	const archive = openTestArchive();
	await archive.importDrafts([givenPage('a.txt', front)], {});

	await archive.removePage(id('山城报/2022-06-13/1'));

	expect(await archive.issues()).toEqual([]);
	expect(await archive.totals()).toEqual({issues: 0, pages: 0, articles: 0});
	expect(await archive.store.run(db => db.count('articles'))).toBe(0);
	expect(await archive.store.run(db => db.count('publications'))).toBe(0);
});

test('pages of an unnamed paper with different page numbers stay two, however alike their texts', async () => {
	const archive = openTestArchive();
	const unnamed = {day: '2022-06-13', stories: [bridge, school, market]} as const;

	const outcome = await archive.importDrafts(
		[
			givenPage('3.txt', {...unnamed, pageNumber: '3'}),
			givenPage('4.txt', {...unnamed, pageNumber: '4', stories: [bridge, school, {...market, headline: ['集市收摊']}]}),
		],
		{},
	);

	expect(outcome).toMatchObject({pages: 2, corrected: 0});
	expect((await archive.totals()).pages).toBe(2);
});

test('a corrected page whose place is open replaces its earlier text', async () => {
	const archive = openTestArchive();
	const others = ['河道清淤工程进展', '羽毛球团体赛夺金', '春节留岗补贴发放'].map(subject => ({
		headline: [subject],
		body: tell(subject, 12),
	}));
	for (const other of others) await archive.importDrafts([givenPage('o.txt', {stories: [other]})], {});
	await archive.importDrafts([givenPage('a.txt', {stories: [bridge, school]})], {});
	const before = (await archive.issues())[0]?.pages.map(page => page.id).sort();

	const outcome = await archive.importDrafts(
		[givenPage('a.txt', {stories: [{...bridge, headline: ['大桥昨日通车']}, school]})],
		{},
	);

	expect(outcome).toMatchObject({pages: 1, corrected: 1});
	expect((await archive.issues())[0]?.pages.map(page => page.id).sort()).toEqual(before);
	expect(await archive.totals()).toEqual({issues: 1, pages: 4, articles: 5});
});
