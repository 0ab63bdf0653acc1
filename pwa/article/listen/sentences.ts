/** Cuts an article into the pieces it is read aloud in: sentences, and clauses of those that are too long. */
import type {Block} from '@jianbao/core/newspaper/page';

export type Sentence = {
	readonly text: string;
	/** The block it stands in; -1 for the heading. */
	readonly block: number;
	/** Where it stands in the block's text. */
	readonly from: number;
	readonly to: number;
};

/** Chrome falls silent after some 15 s of one utterance: at 4 characters a second and half speed that is 30 s of this many. */
const longest = 60;

// A sentence ends with its mark and whatever closes behind it: 「……很大的。”」
const sentence = /[^。！？!?；;]*(?:[。！？!?；;]+|$)[”’」』）)》]*/gu;
const clause = /[^，、：,:]*(?:[，、：,:]+|$)/gu;

export function sentencesOf(heading: readonly string[], blocks: readonly Block[]): readonly Sentence[] {
	const title = heading.join('，');
	const opening = title === '' ? [] : [{text: title, block: -1, from: 0, to: title.length}];
	return [...opening, ...blocks.flatMap(({text}, block) => cut(text, block))];
}

function cut(text: string, block: number): readonly Sentence[] {
	const pieces: Sentence[] = [];
	for (const found of text.matchAll(sentence)) {
		if (found[0] === '') continue;
		for (const part of shorten(found[0])) {
			const from = pieces.at(-1)?.to ?? 0;
			pieces.push({text: part, block, from, to: from + part.length});
		}
	}
	return pieces.filter(piece => /[\p{L}\p{N}]/u.test(piece.text));
}

/** The sentence itself, or as few runs of its clauses as stay short enough. */
function shorten(text: string): readonly string[] {
	if (text.length <= longest) return [text];
	const runs: string[] = [];
	for (const [part] of text.matchAll(clause)) {
		const last = runs.at(-1);
		if (part === '') continue;
		if (last !== undefined && last.length + part.length <= longest) runs[runs.length - 1] = last + part;
		else runs.push(part);
	}
	return runs;
}
