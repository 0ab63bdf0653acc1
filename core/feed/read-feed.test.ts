import {expect, test} from 'vitest';
import {feedAddress} from './read-feed.ts';

test.each([
	['https://example.org/paper/feed.json', 'https://example.org/paper/feed.json'],
	[' https://example.org/paper/ ', 'https://example.org/paper/feed.json'],
	['https://example.org/paper', 'https://example.org/paper/feed.json'],
	['example.org', 'https://example.org/feed.json'],
	['http://localhost:4173/feeds/seeds/', 'http://localhost:4173/feeds/seeds/feed.json'],
	['https://name:secret@example.org/a/#top', 'https://example.org/a/feed.json'],
	['https://example.org/other.json?v=2', 'https://example.org/other.json?v=2'],
])('takes %j for the feed at %s', (typed, url) => {
	expect(feedAddress(typed)).toBe(url);
});

test.each(['', '   ', 'ftp://example.org/feed.json', 'javascript:alert(1)', 'file:///etc/passwd', 'https://'])(
	'takes %j for no address',
	typed => {
		expect(feedAddress(typed)).toBeUndefined();
	},
);

test('reads an address relative to the page that asks', () => {
	expect(feedAddress('feeds/seeds/feed.json', 'https://example.org/app/')).toBe(
		'https://example.org/app/feeds/seeds/feed.json',
	);
});
