/** Sets one article: heading, byline, body, captions and jumps in the order of this page. */
import type {BylineForm, Copy} from './gold-page.ts';
import type {Idioms} from './idioms.ts';
import {bracketed, ownLines, signature, unbracketed} from './place-byline.ts';
import type {Gap, Owner, PrintedLine} from './printed-line.ts';
import type {Random} from './random.ts';
import {createColumns, type Setter, setParagraph} from './set-paragraph.ts';
import type {Style} from './style.ts';

export type Setting = {
	readonly style: Style;
	readonly idioms: Idioms;
	readonly form: BylineForm;
	readonly headingFirst: boolean;
};

export function setArticle(copy: Copy, setting: Setting, random: Random): PrintedLine[] {
	const {style, headingFirst} = setting;
	const owner: Owner = {kind: 'article'};
	const setter: Setter = {style, owner, random, columns: createColumns(style, random)};
	const put = (lines: readonly string[], gap: Gap = 'part'): PrintedLine[] =>
		lines.map((text, at) => ({text, owner, gap: at === 0 ? gap : 'heading', frame: at === 0}));
	const heading = put(copy.headline.map(line => printHeadline(line, style, random)));
	const byline = setting.form === 'own' && copy.bylines.length > 0 ? put(ownLines(copy.bylines, style, random)) : [];
	const from = copy.continuedFrom ? put([random.pick(setting.idioms.jumpFrom)(copy.continuedFrom)]) : [];
	const to = copy.continuedTo ? put([random.pick(setting.idioms.jumpTo)(copy.continuedTo)]) : [];
	const captions = copy.captions.flatMap(text => setCaption(text, setter));
	const standfirst = copy.standfirst ? setStandfirst(copy.standfirst, setter, setting.idioms) : [];
	const body = setBody(copy, setting, setter);
	const captionEarly = random.chance(0.25);
	const opening = random.chance(0.5)
		? [...from, ...(headingFirst ? heading : [])]
		: [...(headingFirst ? heading : []), ...from];
	const lines = [
		...standfirst,
		...opening,
		...(captionEarly && headingFirst ? captions : []),
		...byline,
		...body,
		...to,
		...(captionEarly && headingFirst ? [] : captions),
		...(headingFirst ? [] : heading),
	];
	return lines.map((line, at) => (at === 0 ? {...line, gap: 'article', frame: true} : line));
}

function printHeadline(line: string, style: Style, random: Random): string {
	if (line.length <= 5 && random.chance(0.15)) return [...line].join(' ');
	const spaced = style.spacing.digits === 'both' || style.spacing.digits === 'before';
	return spaced && random.chance(0.4) ? line.replace(/(?<=\p{Script=Han})(?=[0-9])/gu, ' ') : line;
}

function setBody(copy: Copy, {form, style}: Setting, setter: Setter): PrintedLine[] {
	const {random} = setter;
	const opening = openingOf(copy, form, random);
	const lines: PrintedLine[] = [];
	let afterSubhead = false;
	copy.blocks.forEach((block, at) => {
		if (block.type === 'subhead') {
			lines.push(...setSubhead(block.text, setter));
			afterSubhead = true;
			return;
		}
		const text = at === 0 ? opening + block.text : block.text;
		const gap: Gap = at === 0 || afterSubhead ? 'part' : 'paragraph';
		lines.push(...setParagraph(text, gap, setter));
		afterSubhead = false;
	});
	if (form === 'tail' && copy.bylines.length > 0) return sign(lines, signature(copy.bylines, random), {style, setter});
	return lines;
}

function openingOf(copy: Copy, form: BylineForm, random: Random): string {
	if (!copy.dateline) return '';
	if ((form === 'bracket' || form === 'agency') && copy.bylines.length > 0) {
		const plain = form === 'bracket' && copy.bylines.every(({role}) => role !== null) && random.chance(0.12);
		if (plain) return copy.dateline + unbracketed(copy.bylines, random);
		return `${copy.dateline}${bracketed(copy.bylines, random)}${random.chance(0.2) ? ' ' : ''}`;
	}
	const quoted = /^[“《]/u.test(copy.blocks[0]?.text ?? '');
	return `${copy.dateline}${quoted && random.chance(0.7) ? '' : ' '}`;
}

/** The signature stands behind the last line where there is room, else on a line of its own. */
function sign(lines: PrintedLine[], text: string, {style, setter}: {style: Style; setter: Setter}): PrintedLine[] {
	const last = lines.at(-1);
	const inline =
		last &&
		setter.random.chance(0.5) &&
		(!style.wrapped || last.text.length + text.length + 1 < setter.columns.width());
	if (!inline) return [...lines, {text, gap: setter.random.chance(0.6) ? 'part' : 'line', owner: setter.owner}];
	return [...lines.slice(0, -1), {...last, text: `${last.text}${text.startsWith('（') ? '' : ' '}${text}`}];
}

function setSubhead(text: string, {owner, columns, style}: Setter): PrintedLine[] {
	const width = columns.width() - 2;
	if (!style.wrapped || text.length <= width) return [{text, gap: 'part', owner}];
	return [
		{text: text.slice(0, width), gap: 'part', owner},
		{text: text.slice(width), gap: 'heading', owner},
	];
}

/** Captions are set to the picture's width, and a drop shadow prints them twice. */
function setCaption(text: string, setter: Setter): PrintedLine[] {
	const {random, owner, style} = setter;
	// A caption without 图为 or another sign of its own is printed twice: a lone short line could as well be a subhead.
	const plain = /^\p{Script=Han}/u.test(text) && !/^图/u.test(text);
	if (text.length <= 16 && (plain || random.chance(0.2))) return [{text: text + text, gap: 'part', owner}];
	if (text.length <= 24 || !style.wrapped) return [{text, gap: 'part', owner}];
	return setParagraph(text, 'part', {...setter, style: {...style, indent: 0}});
}

function setStandfirst(text: string, setter: Setter, idioms: Idioms): PrintedLine[] {
	const {random, owner, style} = setter;
	const width = random.int(24, 40);
	const columns = {width: () => width, take: () => ({width, edge: false})};
	const label: PrintedLine = {text: random.pick(idioms.standfirstLabels), gap: 'part', owner};
	return [label, ...setParagraph(text, 'part', {...setter, columns, style: {...style, indent: random.pick([0, 2])}})];
}
