import 'fake-indexeddb/auto';
import {expect, test} from 'vitest';
import type {ArchivedArticle} from '../newspaper/archived.ts';
import type {PageId} from '../newspaper/ids.ts';
import {givenPage, type Print, type Story, tell} from './testing/make-page.ts';
import {openTestArchive} from './testing/open-test-archive.ts';

const page = (pageNumber: string, ...stories: readonly Story[]): Print => ({
	publication: '山城报',
	day: '2022-06-13',
	pageNumber,
	stories,
});
const bridge = '大桥通车仪式上市民王小明和工程师李大山走过桥面';
const first = {headline: ['大桥今日通车', '全长三千米'], body: tell(bridge, 9), continuedTo: '第二版'};
const other = {headline: ['集市开张'], body: tell('早市蔬菜价格平稳商贩吆喝')};

/** Imports the pages and gives the first article of page one, or of the page asked for. */
async function shelf(prints: readonly Print[], from = '1') {
	const archive = openTestArchive();
	await archive.importDrafts(
		prints.map((print, index) => givenPage(`${index}.txt`, print)),
		{},
	);
	const id = (await archive.page(`山城报/2022-06-13/${from}` as PageId))?.articles[0]?.id;
	const article = id && (await archive.article(id));
	if (article === undefined) throw new Error('no article');
	const headlineOf = async (direction: 'to' | 'from', of: ArchivedArticle = article) => {
		const target = await archive.jump(of, direction);
		return target.kind === 'article' ? (await archive.article(target.id))?.headline.join('') : target;
	};
	return {archive, article, headlineOf};
}

test('leads to the half that names our page and tells the same story', async () => {
	const half = {headline: [], body: tell(bridge, 5), continuedFrom: '第一版'};
	const {headlineOf, archive} = await shelf([page('1', first, other), page('2', other, half)]);

	expect(await headlineOf('to')).toBe('');

	const back = (await archive.page('山城报/2022-06-13/2' as PageId))?.articles[1]?.id;
	const second = back && (await archive.article(back));
	expect(second && (await headlineOf('from', second))).toBe('大桥今日通车全长三千米');
});

test('takes a repeated headline and a jump line for enough, though the words have moved on', async () => {
	const half = {headline: ['大桥今日通车'], body: tell('另有各方发来贺电若干'), continuedFrom: '第1版'};
	const {headlineOf} = await shelf([page('1', first), page('2', other, half)]);
	expect(await headlineOf('to')).toBe('大桥今日通车');
});

test('one cue alone leads to the page, not to an article', async () => {
	const stranger = {headline: ['春耕开始'], body: tell('农民春耕备肥下田'), continuedFrom: '第一版'};
	const {headlineOf} = await shelf([page('1', first), page('2', other, stranger)]);
	expect(await headlineOf('to')).toEqual({kind: 'page', id: '山城报/2022-06-13/2'});
});

test('two halves that are equally likely lead to the page', async () => {
	const half = {headline: ['大桥今日通车'], body: tell(bridge, 5), continuedFrom: '第一版'};
	const {headlineOf} = await shelf([page('1', first), page('2', half, {...half, body: tell(bridge, 4)})]);
	expect(await headlineOf('to')).toMatchObject({kind: 'page'});
});

test('says which page is missing', async () => {
	const {headlineOf} = await shelf([page('1', {...first, continuedTo: '第十二版'})]);
	expect(await headlineOf('to')).toEqual({kind: 'missing', pageNumber: '12'});
});

test('does not look into another issue', async () => {
	const half = {headline: ['大桥今日通车'], body: tell(bridge, 5), continuedFrom: '第一版'};
	const {headlineOf} = await shelf([page('1', first), {...page('2', half), day: '2022-06-14'}]);
	expect(await headlineOf('to')).toEqual({kind: 'missing', pageNumber: '2'});
});
