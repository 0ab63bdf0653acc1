import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {attributesKey, clampRate, htmlAttributes, isCare, readSettings, stepSize, usualSettings} from './settings.ts';

test.each([undefined, null, 'dark', 7, [], {theme: 'pink', textSize: 17, leading: 3, speechRate: 'fast'}])(
	'stored %j reads as the usual settings',
	stored => {
		expect(readSettings(stored)).toEqual(usualSettings);
	},
);

test('keeps the good half of damaged settings', () => {
	expect(readSettings({theme: 'dark', textSize: 999})).toEqual({...usualSettings, theme: 'dark'});
});

test('关怀版 begins at 24 px, that is 18 pt, and ends at 40 px, that is 30 pt', () => {
	expect(isCare(readSettings({textSize: 22}))).toBe(false);
	expect(isCare(readSettings({textSize: 24}))).toBe(true);
	expect(isCare(readSettings({textSize: 40}))).toBe(true);
});

test('usual settings need no attribute on <html>', () => {
	expect(htmlAttributes(usualSettings)).toEqual({});
	expect(htmlAttributes({...usualSettings, theme: 'paper', textSize: 26, leading: 'loose'})).toEqual({
		theme: 'paper',
		size: '26',
		leading: 'loose',
		mode: 'care',
	});
});

test('stepping the size crosses into 关怀版 and stops at both ends', () => {
	expect(stepSize(22, 1)).toBe(24);
	expect(stepSize(40, 1)).toBe(40);
	expect(stepSize(16, -1)).toBe(16);
});

test('speech keeps between half and double speed, in quarters', () => {
	expect([0.1, 0.9, 1.3, 9].map(clampRate)).toEqual([0.5, 1, 1.25, 2]);
});

test('the script before the paint reads the key the settings write', () => {
	const script = readFileSync(new URL('../public/before-paint.js', import.meta.url), 'utf8');
	expect(script).toContain(`'${attributesKey}'`);
});
