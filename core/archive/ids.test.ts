import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Fact, PageFacts} from '../newspaper/archived.ts';
import {bareText} from '../newspaper/fingerprint.ts';
import type {IsoDay, PageId, PageNumber} from '../newspaper/ids.ts';
import {anonymousPageId, issueIdOf, printedPlace, publicationIdOf} from '../newspaper/make-ids.ts';
import {toPageNumber} from '../newspaper/page-number.ts';
import {nameArticles} from './name-articles.ts';
import {cut, givenPage, type Print, pageText, tell} from './testing/make-page.ts';
import {openTestArchive, type TestArchive} from './testing/open-test-archive.ts';

const fact = <T>(value: T): Fact<T> => ({value, basis: 'printed'});

test.each([
	['义乌商报', '义乌商报'],
	[' 义乌　商报\n', '义乌商报'],
	['Ａ报', 'A报'],
	['a/b?c#d%e\\f', 'a·b·c·d·e·f'],
	['..', '··'],
	['', '_'],
	[undefined, '_'],
])('names the paper %j %j', (name, id) => {
	expect(publicationIdOf(name)).toBe(id);
});

test.each([
	['第二版', '2'],
	['06', '6'],
	['A05', 'A5'],
	['Ａ5版', 'A5'],
	['第３版', '3'],
	['十', '10'],
	['第十二版', '12'],
	['第二十版', '20'],
	['三十一', '31'],
])('reads the page number %s as %s', (printed, id) => {
	expect(toPageNumber(printed)).toBe(id);
});
test.each(['', '版', '零', '第版', '要闻', '0', '../1', '1/2', '二十二十'])('takes %j for no page number', printed => {
	expect(toPageNumber(printed)).toBeUndefined();
});

test('whatever is printed, an id is one address: no step is lost or added', () => {
	fc.assert(
		fc.property(
			fc.string({unit: 'binary', maxLength: 90}),
			fc.string({unit: 'binary', maxLength: 20}),
			(name, number) => {
				const facts: PageFacts = {
					publication: fact(name),
					date: fact({earliest: '2022-06-13' as IsoDay, latest: '2022-06-13' as IsoDay, exact: true}),
					pageNumber: fact(number as PageNumber),
				};
				const id = printedPlace(facts) ?? anonymousPageId(facts, 'k3f9z2abcdef');
				const url = new URL(`https://x.example/read/${id.split('/').map(encodeURIComponent).join('/')}?q=1`);
				expect(url.pathname.split('/').slice(2).map(decodeURIComponent).join('/')).toBe(id);
				expect(id.split('/')).toHaveLength(3);
				expect(id).not.toMatch(/\s/u);
			},
		),
		{numRuns: 500},
	);
});

test('keeps undated issues and unnamed papers apart from named ones', () => {
	expect(issueIdOf(publicationIdOf(undefined), undefined)).toBe('_/undated');
	expect(printedPlace({pageNumber: fact('1' as PageNumber)})).toBeUndefined();
});

const pageId = '山城报/2022-06-13/1' as PageId;
const articlesOf = (print: Print) => cut('x', pageText(print)).articles;

test('an article is called the same however its headline is typeset, and otherwise when it says something else', () => {
	const name = (...headline: string[]) => nameArticles(pageId, articlesOf({stories: [{headline, body: '甲'}]})).ids[0];
	const own = name('大桥今日通车', '市民争相一睹');
	expect(name('大桥 今日通车 市民　争相一睹！')).toBe(own);
	expect(name('大桥今日通车，市民争相一睹')).toBe(own);
	expect(name('大桥昨日通车', '市民争相一睹')).not.toBe(own);
});

test('articles with one headline are told apart by their text, in any order', () => {
	const brief = (body: string) => ({headline: ['简讯'], body});
	const [a, b, c] = [brief(tell('天晴')), brief(tell('下雨')), {headline: [], body: tell('刮风')}];
	const named = (stories: Print['stories']) => nameArticles(pageId, articlesOf({stories})).ids;
	expect(new Set(named([a, b, c])).size).toBe(3);
	expect(named([c, b, a])).toEqual(named([a, b, c]).toReversed());
	expect(new Set(named([a, a, b])).size).toBe(3);
});

const subjects = [
	'大桥通车仪式',
	'学校落成典礼',
	'早市蔬菜价格',
	'河道清淤工程',
	'羽毛球团体赛',
	'春节留岗补贴',
	'图书馆夜场',
	'茶叶采摘忙',
];
const anyStory = fc.tuple(fc.constantFrom(...subjects), fc.boolean()).map(([subject, titled]) => ({
	headline: titled ? [`${subject}记`] : [],
	body: tell(subject),
}));
/** Pages of different printed places; two with an open place may still be the same text. */
const anyPages = fc.uniqueArray(
	fc.record({
		publication: fc.constantFrom('山城报', '海城报'),
		day: fc.constantFrom<IsoDay>('2022-06-13', '2022-06-14'),
		pageNumber: fc.constantFrom('1', '2', 'A5'),
		stories: fc.array(anyStory, {minLength: 1, maxLength: 4}),
	}),
	{selector: page => `${page.publication}${page.day}${page.pageNumber}`, minLength: 1, maxLength: 6},
);

async function allIds(archive: TestArchive): Promise<readonly string[]> {
	const keys = await archive.store.run(async db =>
		Promise.all([db.getAllKeys('issues'), db.getAllKeys('pages'), db.getAllKeys('articles')]),
	);
	return keys.flat();
}

async function counted(archive: TestArchive) {
	return archive.store.run(async db => ({
		issues: await db.count('issues'),
		pages: await db.count('pages'),
		articles: await db.count('articles'),
	}));
}

test('any order of imports gives the same ids, and a second import nothing new', async () => {
	await fc.assert(
		fc.asyncProperty(anyPages, fc.infiniteStream(fc.nat()), async (pages, dice) => {
			const given = pages.map((page, index) => givenPage(`${index}.txt`, page));
			const shuffled = [...given].sort(() => ((dice.next().value ?? 0) % 3) - 1);
			const [first, second] = [openTestArchive(), openTestArchive()];
			await first.importDrafts(given, {});
			for (const one of shuffled) await second.importDrafts([one], {});

			expect(await allIds(second)).toEqual(await allIds(first));
			expect(await first.importDrafts(shuffled, {})).toMatchObject({pages: 0, unchanged: given.length});
			expect(await allIds(first)).toEqual(await allIds(second));
			expect(await first.totals()).toEqual(await counted(first));
			first.close();
			second.close();
		}),
		{numRuns: 60},
	);
});

test('whatever is imported and corrected, the sums agree and every id that was ever given out resolves or is gone for good', async () => {
	const anyPrint = fc.record({
		publication: fc.option(fc.constantFrom('山城报', '海城报'), {nil: undefined}),
		day: fc.option(fc.constantFrom<IsoDay>('2022-06-13', '2022-06-14'), {nil: undefined}),
		pageNumber: fc.option(fc.constantFrom('1', '2'), {nil: undefined}),
		stories: fc.array(anyStory, {minLength: 1, maxLength: 3}),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(anyPrint, {minLength: 2, maxLength: 7}), async prints => {
			const archive = openTestArchive();
			for (const [index, print] of prints.entries()) {
				const known = Object.fromEntries(Object.entries(print).filter(([, value]) => value !== undefined));
				await archive.importDrafts([givenPage(`${index}.txt`, {stories: print.stories, ...known})], {});
			}
			expect(await archive.totals()).toEqual(await counted(archive));
			const dangling = await archive.store.run(async db => {
				const real = new Set<string>([...(await db.getAllKeys('pages')), ...(await db.getAllKeys('articles'))]);
				const aliases = await db.getAll('aliases');
				return aliases.filter(({id, to}) => !real.has(to) || real.has(id));
			});
			expect(dangling).toEqual([]);
			for (const issue of await archive.issues()) {
				for (const entry of issue.pages) {
					const page = await archive.page(entry.id);
					expect(page?.articles).toHaveLength(entry.articles);
					for (const summary of page?.articles ?? []) expect(await archive.article(summary.id)).toBeDefined();
				}
			}
			archive.close();
		}),
		{numRuns: 120},
	);
});

test('bare text ignores typesetting and nothing else', () => {
	expect(bareText('“８·２”义乌 战疫\n——ＡＢ c')).toBe('82义乌战疫abc');
});
