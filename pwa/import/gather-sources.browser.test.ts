import {expect, test} from 'vitest';
import type {DeskSource} from '../worker/desk.ts';
import {type Batches, fromClipboard, fromDrop, fromFiles, fromText} from './gather-sources.ts';

const file = (name: string) => new File(['版面'], name);

async function gathered(batches: Batches): Promise<readonly (readonly DeskSource[])[]> {
	const all: (readonly DeskSource[])[] = [];
	for await (const batch of batches) all.push(batch);
	return all;
}

const names = async (batches: Batches) =>
	(await gathered(batches)).flat().map(source => (source.kind === 'file' ? source.file.name : source.name));

function carrying(files: readonly File[], text = ''): DataTransfer {
	const transfer = new DataTransfer();
	for (const one of files) transfer.items.add(one);
	if (text) transfer.setData('text/plain', text);
	return transfer;
}

test('a folder of thousands travels in batches, in its own order', async () => {
	const files = Array.from({length: 450}, (_, index) => file(`${index}.txt`));

	const batches = await gathered(fromFiles(files));

	expect(batches.map(batch => batch.length)).toEqual([200, 200, 50]);
	expect(batches.flat().map(source => source.kind === 'file' && source.file)).toEqual(files);
});

test('what the system hides is no page', async () => {
	expect(await names(fromFiles([file('.DS_Store'), file('a.txt')]))).toEqual(['a.txt']);
});

test('a drop gives its files, or its text where there are none', async () => {
	expect(await names(fromDrop(carrying([file('a.txt'), file('b.txt')], 'a.txt'), '贴'))).toEqual(['a.txt', 'b.txt']);
	expect(await gathered(fromDrop(carrying([], '本报讯'), '贴'))).toEqual([
		[{kind: 'paste', name: '贴', text: '本报讯'}],
	]);
});

test('a clipboard gives its files before its text, and blank text is nothing', async () => {
	expect(await names(fromClipboard(carrying([file('a.txt')], 'a.txt'), '贴'))).toEqual(['a.txt']);
	expect(await names(fromClipboard(carrying([], '本报讯'), '贴'))).toEqual(['贴']);
	expect(await names(fromText('贴', ' \n\u3000'))).toEqual([]);
});
