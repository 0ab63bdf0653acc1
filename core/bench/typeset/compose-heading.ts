import {clauseFor} from './make-title.ts';
import type {Random} from './random.ts';
import type {Story} from './story.ts';

const words = new Intl.Segmenter('zh', {granularity: 'word'});

/** The heading's printed lines: kicker, main (often over two lines), deck; each shape as papers print it. */
export function composeHeading(story: Story, random: Random): string[] {
	const main = mainLines(story.title, random);
	const used = new Set([story.title]);
	const body = story.paragraphs.join('');
	const lines = [...main];
	if (main.length < 3 && random.chance(0.3)) {
		const kicker = clauseFor(body, used, random);
		if (kicker) lines.unshift(kicker);
	}
	if (lines.length < 3 && !lines.some(line => line.startsWith('——')) && random.chance(0.15)) {
		const deck = clauseFor(story.paragraphs.slice(-2).join(''), new Set([...used, ...lines]), random);
		if (deck) lines.push(random.chance(0.7) ? `——${deck}` : deck);
	}
	return lines;
}

function mainLines(title: string, random: Random): string[] {
	const [head = title, ...decks] = title.split('——');
	const clauses = head.trim().split(' ');
	const apart = clauses.length > 1 && random.chance(0.5);
	const lines = apart ? clauses : wrapHeading(head.trim(), random);
	return [...lines, ...decks.filter(Boolean).map(deck => `——${deck}`)];
}

/** Splits a long headline between two words near its middle, as a desk would. */
function wrapHeading(head: string, random: Random): string[] {
	if (head.length <= 13 || head.includes(' ') || random.chance(0.45)) return [head];
	const cuts = Array.from(words.segment(head), segment => segment.index).filter(at => at > 4 && at < head.length - 3);
	const legal = cuts.filter(at => !/^[，。、：”’》）]/u.test(head.slice(at)) && !/[“‘《（]$/u.test(head.slice(0, at)));
	const middle = head.length / 2;
	const [best] = legal.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	return best === undefined ? [head] : [head.slice(0, best), head.slice(best)];
}
