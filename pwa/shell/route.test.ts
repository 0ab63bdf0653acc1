import {expect, test} from 'vitest';
import {type Address, readRoute, writeRoute} from './route.ts';

/** Reads a URL as the browser would hand it over. */
function read(url: string, base = '/') {
	const {pathname, search, hash} = new URL(url, 'https://example.org');
	return readRoute({pathname, search, hash} satisfies Address, base);
}

const addresses = [
	['/', {screen: 'library'}],
	['/day/2022-06-13', {screen: 'library', day: '2022-06-13'}],
	['/day/undated', {screen: 'library', day: 'undated'}],
	['/read/晨报/2022-06-13', {screen: 'issue', issue: '晨报/2022-06-13'}],
	['/read/晨报/2022-06-13/A5', {screen: 'page', page: '晨报/2022-06-13/A5'}],
	['/read/晨报/2022-06-13/1?source', {screen: 'page', page: '晨报/2022-06-13/1', source: true}],
	['/read/晨报/2022-06-13/1/k3f9z2ab', {screen: 'article', article: '晨报/2022-06-13/1/k3f9z2ab'}],
	['/read/_/_/x/k3f9#p12', {screen: 'article', article: '_/_/x/k3f9', paragraph: 12}],
	['/import', {screen: 'import'}],
	['/import/3', {screen: 'import', step: 3}],
	['/feeds', {screen: 'feeds'}],
	['/settings', {screen: 'settings'}],
] as const;

test.each(addresses)('%s names its screen', (url, route) => {
	expect(read(url)).toEqual(route);
});

test.each(addresses)('%s is what its route is written as, under any base', url => {
	expect(writeRoute(read(url), '/')).toBe(new URL(url, 'https://example.org').href.replace('https://example.org', ''));
	const moved = '/some/base' + url;
	expect(decodeURI(writeRoute(read(moved, '/some/base/'), '/some/base/'))).toBe(moved);
});

test('a publication named with reserved characters survives the journey', () => {
	const issue = '100% 晚报?#&+ (A)/2022-06-13';
	const [first, second] = issue.split('/');
	const url = `/read/${encodeURIComponent(first ?? '')}/${second}`;
	expect(writeRoute(read(url), '/')).toBe(url);
	expect(read(url)).toEqual({screen: 'issue', issue});
});

test.each([
	'/day/13-06-2022',
	'/day/2022-02-30',
	'/day/2022-13-01',
	'/day/0000-00-00',
	'/day',
	'/day/2022-06-13/x',
	'/read',
	'/read/晨报',
	'/read/晨报/2022-06-13/1/a/b',
	'/read/晨报//1',
	'/read/%2F/2022-06-13',
	'/import/0',
	'/import/x',
	'/settings/x',
	'/nothing',
])('%s is not found', url => {
	expect(read(url).screen).toBe('unknown');
});

test('an address cut off in the middle of a character is not found', () => {
	expect(readRoute({pathname: '/read/%E4%B9/2022-06-13'}, '/').screen).toBe('unknown');
});

test('an address outside the base is not ours', () => {
	expect(read('/elsewhere/settings', '/base/').screen).toBe('unknown');
});

test('the base without its slash and the bare index file are the library', () => {
	expect(readRoute({pathname: '/base'}, '/base/')).toEqual({screen: 'library'});
	expect(read('/base/index.html', '/base/')).toEqual({screen: 'library'});
});
