/** Makes small pages for tests: what a page says is chosen by the test, not by a parser. */
import type {IsoDay, PageNumber} from '../../newspaper/ids.ts';
import type {Article, IssueDate, ParsedPage} from '../../newspaper/page.ts';
import {factsOfPage} from '../../newspaper/page-facts.ts';
import type {GivenPage} from '../archive.ts';

export type Story = Partial<Article> & {readonly headline?: readonly string[]; readonly body: string};
export type Print = {
	readonly publication?: string;
	readonly day?: IsoDay;
	readonly latest?: IsoDay;
	readonly pageNumber?: string;
	readonly stories: readonly Story[];
};

/** A sentence that no other subject shares: bigrams of different subjects hardly overlap. */
export function tell(subject: string, sentences = 6): string {
	const marks = [...subject];
	return Array.from({length: sentences}, (_, at) => {
		const turned = marks.map((_mark, index) => marks[(index * (at + 1) + at) % marks.length]).join('');
		return `${turned}${String.fromCodePoint(0x4e00 + (((subject.codePointAt(0) ?? 0) * 31 + at * 97) % 20000))}`;
	}).join('，');
}

const articleOf = ({body, ...story}: Story): Article => ({
	kind: 'news',
	headline: [],
	bylines: [],
	dateline: null,
	standfirst: null,
	blocks: [{type: 'paragraph', text: body}],
	captions: [],
	continuedFrom: null,
	continuedTo: null,
	lines: [],
	...story,
});

const dateOf = ({day, latest = day}: Print): IssueDate | null =>
	day === undefined || latest === undefined ? null : {earliest: day, latest, exact: day === latest};

/**
 * The text of a page for a cutter that knows the answer: its printed lines, and behind them how it is to be cut. Keys are
 * one letter each, since to the archive they are text that all pages share.
 */
export function pageText({stories, ...print}: Print): string {
	const lines = stories.flatMap(story => [...(story.headline ?? []), story.body]);
	const cutAs = {p: print.publication, d: print.day, l: print.latest, n: print.pageNumber};
	const told = stories.map(({headline: h, body: b, continuedTo: t, continuedFrom: f}) => ({h, b, t, f}));
	return `${lines.join('\n')}\n\u241e${JSON.stringify({...cutAs, s: told})}`;
}

function printOf(text: string): Print {
	const {p, d, l, n, s} = JSON.parse(text.slice(text.indexOf('\u241e') + 1));
	const stories = s.map(({h, b, t, f}: Record<string, string | string[]>) => ({
		headline: h ?? [],
		body: b,
		continuedTo: t ?? null,
		continuedFrom: f ?? null,
	}));
	return {publication: p, day: d, latest: l ?? d, pageNumber: n, stories};
}

/** The cutter for such texts. */
export function cut(source: string, text: string): ParsedPage {
	const print = printOf(text);
	return {
		source,
		publication: print.publication ?? null,
		date: dateOf(print),
		pageNumber: (print.pageNumber as PageNumber | undefined) ?? null,
		section: null,
		issueNumber: null,
		articles: print.stories.map(articleOf),
		teasers: [],
		furniture: [],
		doubts: [],
	};
}

export function givenPage(name: string, print: Print): GivenPage {
	const text = pageText(print);
	return {name, text, facts: factsOfPage(cut(name, text))};
}
