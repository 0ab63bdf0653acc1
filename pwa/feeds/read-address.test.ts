import {expect, test} from 'vitest';
import {readAddress} from './read-address.ts';

test.each([
	['example.org/paper', 'https://example.org/paper/feed.json'],
	[' https://example.org/paper/ ', 'https://example.org/paper/feed.json'],
	['http://localhost:8000', 'http://localhost:8000/feed.json'],
])('%j leads to %s', (typed, url) => {
	expect(readAddress(typed, 'https:', [])).toEqual({url});
});

test.each(['', '   ', 'ftp://example.org/feed.json', 'https://', 'javascript:alert(1)'])('%j is no address', typed => {
	expect(readAddress(typed, 'https:', [])).toEqual({problem: 'notAnAddress'});
});

test('a feed that is followed already is told apart, however it is typed', () => {
	const followed = ['https://example.org/paper/feed.json'];

	expect(readAddress('example.org/paper', 'https:', followed)).toEqual({problem: 'already'});
});

test('an encrypted page is told why plain http will not do; a page over http may try', () => {
	expect(readAddress('http://example.org', 'https:', [])).toEqual({problem: 'insecure'});
	expect(readAddress('http://example.org', 'http:', [])).toEqual({url: 'http://example.org/feed.json'});
});
