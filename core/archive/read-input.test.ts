import {readdirSync, readFileSync} from 'node:fs';
import {strToU8, zipSync} from 'fflate';
import {expect, test} from 'vitest';
import {largestText} from '../text/decode-text.ts';
import {readInput, readPasted, sourceOfBytes} from './read-input.ts';

const sentence = '市民们在新开的大桥上散步，桥下的水是清的，人们都说这里的变化很大。';
const page = `${sentence}\n`.repeat(8);

/** 「，。的一是不了在有人这我以要他时来们到会年月日市都说里新上下大」 and the sentence's own characters, as GB18030. */
const gb18030 = new Map<string, number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0xa1; lead <= 0xf7; lead++) {
	for (let trail = 0xa1; trail <= 0xfe; trail++) {
		const mark = decoder.decode(Uint8Array.of(lead, trail));
		if (!gb18030.has(mark)) gb18030.set(mark, [lead, trail]);
	}
}
const toGb = (text: string) =>
	Uint8Array.from([...text].flatMap(mark => (mark < '\u0080' ? [mark.charCodeAt(0)] : (gb18030.get(mark) ?? []))));

async function read(name: string, bytes: Uint8Array) {
	const found = [];
	for await (const one of readInput(name, sourceOfBytes(bytes))) found.push(one);
	return found;
}
const codes = async (name: string, bytes: Uint8Array) =>
	(await read(name, bytes)).map(one => ('code' in one ? [one.name, one.code] : [one.name, one.encoding]));
const utf16 = (text: string, mark: readonly [number, number], little: boolean) =>
	Uint8Array.from([
		...mark,
		...[...text].flatMap(one => {
			const code = one.charCodeAt(0);
			return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
		}),
	]);

test.each([
	['utf-8', strToU8(page)],
	['utf-8', Uint8Array.of(0xef, 0xbb, 0xbf, ...strToU8(page))],
	['utf-8', strToU8(page.replaceAll('\n', '\r\n'))],
	['gb18030', toGb(page)],
	['gb18030', toGb(page.replaceAll('\n', '\r\n'))],
	['utf-16le', utf16(page, [0xff, 0xfe], true)],
	['utf-16be', utf16(page, [0xfe, 0xff], false)],
])('reads a page in %s to the same text', async (encoding, bytes) => {
	expect(await read('p.txt', bytes)).toEqual([{name: 'p.txt', text: page, encoding}]);
});

const seeds = readdirSync('seeds').filter(name => name.endsWith('.txt'));
test.each(seeds)('reads the seed page %s in GB18030 as it is in UTF-8', async name => {
	const text = readFileSync(`seeds/${name}`, 'utf8');
	// The letters and signs that the two-byte part of the encoding lacks are rare; they are left out on both sides.
	const known = [...text].filter(mark => mark < '\u0080' || gb18030.has(mark)).join('');
	expect(known.length).toBeGreaterThan(text.length * 0.98);
	expect(await read(name, toGb(known))).toMatchObject([{text: known.replaceAll('\r\n', '\n'), encoding: 'gb18030'}]);
});

// 「日本語の新聞です」 in Shift-JIS, 「大橋通車」 and more in Big5: formally GB18030, but not Chinese as anyone writes it.
const shiftJis = Uint8Array.from(
	Array.from({length: 20}, () => [
		0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x90, 0x56, 0x95, 0xb7, 0x82, 0xc5, 0x82, 0xb7,
	]).flat(),
);
const big5 = Uint8Array.from(
	Array.from({length: 20}, () => [
		0xa4, 0x6a, 0xbe, 0xf4, 0xb3, 0x71, 0xa8, 0xae, 0xa1, 0x41, 0xa5, 0xc1, 0xb2, 0xb3, 0xa1, 0x43,
	]).flat(),
);

test.each([
	['empty', strToU8(' \n\t\n')],
	['empty', new Uint8Array()],
	['pdf', strToU8('%PDF-1.7 …')],
	['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
	['image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
	['binary', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)],
	['binary', Uint8Array.from({length: 400}, (_, at) => (at * 37) % 32)],
	['no-chinese', strToU8('Dear reader, nothing here is Chinese. '.repeat(20))],
	['unreadable', shiftJis],
	['unreadable', big5],
	['too-large', new Uint8Array(largestText + 1).fill(65)],
])('refuses a file that is %s', async (code, bytes) => {
	expect(await codes('f', bytes)).toEqual([['f', code]]);
});

test('keeps a mark that looks like a control character by one slip of an extraction', async () => {
	expect(await read('p.txt', strToU8(`${page}${'字'.repeat(400)}\u0007`))).toMatchObject([{encoding: 'utf-8'}]);
});

test('takes the pages out of a zip and says what the others are', async () => {
	const zip = zipSync({
		'2022/a.txt': strToU8(page),
		'2022/b.txt': [toGb(page), {level: 0}],
		'2022/': new Uint8Array(),
		'note.md': strToU8('no'),
		'scan.pdf': strToU8('%PDF-1.4'),
		'__MACOSX/2022/._a.txt': strToU8(page),
		'.DS_Store': strToU8(page),
	});

	expect(await codes('year.zip', zip)).toEqual([
		['year.zip/2022/a.txt', 'utf-8'],
		['year.zip/2022/b.txt', 'gb18030'],
		['year.zip/note.md', 'no-chinese'],
		['year.zip/scan.pdf', 'pdf'],
	]);
});

test('reads file names that Windows wrote in GB18030', async () => {
	const zip = zipSync({aaaaaaaa: strToU8(page)});
	const name = toGb('大桥新市');
	const at = (from: number) => Buffer.from(zip).indexOf('aaaaaaaa', from);
	zip.set(name, at(0));
	zip.set(name, at(at(0) + 8) === -1 ? at(0) : at(at(0) + 8));

	expect(await codes('z.zip', zip)).toEqual([['z.zip/大桥新市', 'utf-8']]);
});

/** Changes a field of every directory entry. */
function patched(zip: Uint8Array, offset: number, bytes: readonly number[]): Uint8Array {
	const copy = Uint8Array.from(zip);
	for (let at = 0; at < copy.length - 4; at++) {
		if (copy[at] === 0x50 && copy[at + 1] === 0x4b && copy[at + 2] === 1 && copy[at + 3] === 2)
			copy.set(bytes, at + offset);
	}
	return copy;
}
const one = zipSync({'a.txt': strToU8(page)});

test.each([
	['encrypted-zip', 'z.zip', patched(one, 8, [1, 0])],
	['bad-zip', 'z.zip/a.txt', patched(one, 10, [99, 0])],
	['bad-zip', 'z.zip/a.txt', patched(one, 16, [1, 2, 3, 4])],
	['bad-zip', 'z.zip/a.txt', patched(one, 24, [3, 0, 0, 0])],
	['too-large', 'z.zip/a.txt', patched(one, 24, [0xff, 0xff, 0xff, 0x7f])],
	['bad-zip', 'z.zip', one.subarray(0, one.length - 30)],
	['bad-zip', 'z.zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0)],
	['binary', 'z.zip', zipSync({'[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8(page)})],
])('tells a zip that is %s', async (code, name, bytes) => {
	expect(await codes('z.zip', bytes)).toEqual([[name, code]]);
});

test('a zip bomb costs no more memory than its directory promised', async () => {
	const bomb = zipSync({'a.txt': new Uint8Array(64 * 1024 * 1024)});
	expect(await codes('z.zip', bomb)).toEqual([['z.zip/a.txt', 'too-large']]);
	// The directory lies: it promises 1,000 bytes and packs 64 MB.
	expect(await codes('z.zip', patched(bomb, 24, [0xe8, 3, 0, 0]))).toEqual([['z.zip/a.txt', 'bad-zip']]);
});

test('no bytes make it throw', async () => {
	for (let seed = 1; seed <= 300; seed++) {
		const noise = Uint8Array.from(one);
		for (let hit = 0; hit < 4; hit++) noise[(seed * 7919 + hit * 104729) % noise.length] = (seed * 31 + hit * 17) % 256;
		expect((await read('z.zip', noise)).length).toBeLessThan(3);
	}
});

test('reads what was pasted as a page', () => {
	expect(readPasted('粘贴', page.replaceAll('\n', '\r\n'))).toEqual({name: '粘贴', text: page, encoding: 'utf-8'});
	expect(readPasted('粘贴', 'hello')).toEqual({name: '粘贴', code: 'no-chinese'});
});
