import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {bareText} from '../newspaper/fingerprint.ts';
import {likeness} from './likeness.ts';
import {shinglesOf} from './shingles.ts';
import {sketchOf} from './sketch.ts';

const pages = readdirSync('seeds')
	.filter(name => name.endsWith('.txt'))
	.map(name => readFileSync(`seeds/${name}`, 'utf8'));
const sharedSketch = (left: string, right: string) => {
	const other = new Set(sketchOf(bareText(right)));
	return sketchOf(bareText(left)).filter(hash => other.has(hash)).length;
};

test('different pages of one paper have next to nothing in common', () => {
	for (const [at, page] of pages.entries()) {
		for (const other of pages.slice(at + 1)) expect(likeness(shinglesOf(page), shinglesOf(other))).toBeLessThan(0.05);
	}
});

test.each([
	['its lines broken otherwise', (text: string) => text.replaceAll('\n', '').replace(/(.{30})/gu, '$1\n'), 0.99, 9],
	[
		'every fortieth character wrong',
		(text: string) => [...text].map((mark, at) => (at % 40 === 0 ? '误' : mark)).join(''),
		0.75,
		4,
	],
	['a third of it missing', (text: string) => text.slice(0, Math.floor(text.length * 0.67)), 0.7, 3],
	[
		'its columns in another order',
		(text: string) => text.slice(text.length / 2) + text.slice(0, text.length / 2),
		0.99,
		9,
	],
])('a page with %s is still that page', (_name, change, alike, hashes) => {
	for (const page of pages) {
		expect(likeness(shinglesOf(page), shinglesOf(change(page)))).toBeGreaterThan(alike);
		expect(sharedSketch(page, change(page))).toBeGreaterThanOrEqual(hashes);
	}
});
