import {expect, test} from 'vitest';
import type {Atoms} from './atoms.ts';
import {readBlankEdges} from './blank-edges.ts';
import {splitLines} from './split-lines.ts';

/** One line of text, then two of display type, and text again. */
const atoms: Atoms = {
	paragraphs: [
		{lines: [0], inside: [], column: 0},
		{lines: [3], inside: [], column: 0},
	],
	gaps: [
		{items: []},
		{
			items: [
				{kind: 'display', lines: [1]},
				{kind: 'display', lines: [2]},
			],
		},
		{items: []},
	],
	furniture: [],
};
const edgeOf = (text: string) => readBlankEdges(atoms, splitLines(text))[1];

test('the widest blank parts the lines before it from those behind', () => {
	expect(edgeOf('正文。\n题在后\n\n题在前\n正文。')?.before).toBe(1);
	expect(edgeOf('正文。\n\n\n引题\n\n主题\n正文。')?.before).toBe(0);
	expect(edgeOf('正文。\n引题\n主题\n\n正文。')?.before).toBe(2);
});

test('blanks of one width part nothing, and are not trusted', () => {
	expect(edgeOf('正文。\n\n引题\n主题\n\n正文。')).toEqual({before: -1, trust: 0});
	expect(edgeOf('正文。\n引题\n主题\n正文。')).toEqual({before: -1, trust: 0});
});
