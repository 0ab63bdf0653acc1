import {expect, test} from 'vitest';
import {sizeWords} from './storage.ts';

test.each([
	[0, '0 KB'],
	[6_400, '6 KB'],
	[999_400, '999 KB'],
	[999_600, '1.0 MB'],
	[1_440_000, '1.4 MB'],
	[23_000_000_000, '23 GB'],
	[5e15, '5000 TB'],
])('%d bytes are said as %s', (bytes, words) => {
	expect(sizeWords(bytes)).toBe(words);
});
