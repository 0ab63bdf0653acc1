import type {Article, ArticleKind, Byline} from '../newspaper/page.ts';
import {squeezeSpaces} from '../text/squeeze-spaces.ts';
import {append} from './append.ts';
import type {Atoms, GapItem} from './atoms.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import type {CutArticle} from './cut.ts';
import {joinLines} from './join-lines.ts';
import {addParagraph, type Body, emptyBody, takeHead, takeTail} from './read-body.ts';
import {captionPoints, opensAsCaption} from './read-caption.ts';
import {accountByline, type Removals} from './removals.ts';

/** An article without its line ranges, and the line indices it uses. */
export type BuiltArticle = {readonly article: Omit<Article, 'lines'>; readonly lines: readonly number[]};

export type BuildInput = {
	readonly cut: CutArticle;
	readonly atoms: Atoms;
	readonly lines: readonly ClassifiedLine[];
	readonly removals: Removals;
	/** Captions that stand in gaps and belong to this article. */
	readonly captions: readonly GapItem[];
};

type Draft = {
	body: Body;
	bylines: Byline[];
	headBylines: Byline[];
	standfirst: string[];
	used: number[];
	bylineLine: number;
};

/** Builds one article from its cut: heading, bylines, dateline, blocks, captions and jumps, clean. */
export function buildArticle(input: BuildInput): BuiltArticle {
	const {cut, lines, removals} = input;
	const draft: Draft = {body: emptyBody(), bylines: [], headBylines: [], standfirst: [], used: [], bylineLine: -2};
	for (const item of cut.first.after) takeItem(item, input, draft);
	const text = (line: number): string => squeezeSpaces(lines[line]?.text ?? '', 'display');
	const headline = [...cut.leading, ...cut.trailing].map(text);
	append(draft.used, cut.leading);
	append(draft.used, cut.trailing);
	if (cut.opensWithSubhead) {
		const own = cut.first.displays.slice(-1);
		draft.body.blocks.push(...own.map(line => ({type: 'subhead' as const, text: text(line)})));
		append(draft.used, own);
	}
	for (const line of cut.first.openers) {
		draft.body.blocks.push({type: 'subhead', text: text(line)});
		draft.used.push(line);
	}
	takeParagraphs(input, draft);
	for (const item of cut.last.before) takeItem(item, input, draft);
	for (const item of input.captions) takeCaption(item, input, draft);
	const bylines = [...draft.bylines, ...draft.body.bylines];
	const article = {
		kind: kindOf(headline, bylines, draft.body),
		headline,
		bylines,
		dateline: draft.body.dateline,
		standfirst: draft.standfirst.length === 0 ? null : draft.standfirst.join(''),
		blocks: draft.body.blocks,
		captions: draft.body.captions,
		continuedFrom: draft.body.continuedFrom,
		continuedTo: draft.body.continuedTo,
	};
	void removals;
	return {article, lines: draft.used};
}

function takeItem(item: GapItem, {lines, removals}: BuildInput, draft: Draft): void {
	const [at = -1] = item.lines;
	const form = lines[at]?.form;
	if (item.kind === 'standfirst') {
		draft.standfirst.push(
			joinLines(
				item.lines.map(line => lines[line]?.text ?? ''),
				removals,
			),
		);
	} else if (form?.kind === 'byline' || form?.kind === 'name') {
		takeByline(form, draft, at);
		accountByline(removals, form.reading);
	} else if (form?.kind === 'jump') {
		if (!takeJump(form, draft.body)) return;
		removals.add('jump-marker', (lines[at]?.text ?? '').replace(/\s+/gu, '').replace(form.page, ''));
	} else if (form?.kind === 'standfirst-label') {
		removals.add('standfirst-label', (lines[at]?.text ?? '').replace(/\s+/gu, ''));
	}
	append(draft.used, item.lines);
}

type PeopleForm = Extract<NonNullable<ClassifiedLine['form']>, {kind: 'byline' | 'name'}>;

/** A line of bare names right under a byline goes on with it: `通讯员 李明`, `王芳`. */
function takeByline(form: PeopleForm, draft: Draft, at: number): void {
	const last = draft.bylineLine === at - 1 ? draft.bylines.at(-1) : undefined;
	draft.bylineLine = at;
	const [first, ...rest] = form.reading.bylines;
	if (
		form.kind === 'name' &&
		first?.credit === null &&
		last !== undefined &&
		last.role !== null &&
		last.credit === null
	) {
		draft.bylines[draft.bylines.length - 1] = {...last, names: [...last.names, ...first.names]};
		draft.bylines.push(...rest);
	} else draft.bylines.push(...form.reading.bylines);
}

function takeJump(form: {direction: 'to' | 'from'; page: string}, body: Body): boolean {
	if (form.direction === 'from') {
		if (body.continuedFrom !== null) return false;
		body.continuedFrom = form.page;
		return true;
	}
	if (body.continuedTo !== null) return false;
	body.continuedTo = form.page;
	return true;
}

function takeParagraphs({cut, atoms, lines, removals}: BuildInput, draft: Draft): void {
	const gaps = new Map(cut.inner.map(gap => [gap.paragraph, gap]));
	const subheads = cut.inner.filter(({displays}) => displays.length > 0).length;
	const last = lastText(cut, atoms, lines);
	for (let at = cut.from; at < cut.to; at++) {
		const paragraph = atoms.paragraphs[at];
		if (paragraph === undefined) continue;
		const gap = gaps.get(at);
		if (gap !== undefined) takeInner({cut, atoms, lines, removals, captions: []}, draft, gap, subheads);
		let text = joinLines(
			paragraph.lines.map(line => lines[line]?.text ?? ''),
			removals,
		);
		if (at === cut.from) text = takeHead(text, printedHead(paragraph.lines, lines), draft.body, removals);
		if (at === last) text = takeTail(text, printedTail(paragraph.lines, lines), draft.body, removals);
		addParagraph(text, draft.body, cut.to - cut.from === 1, removals);
		append(draft.used, paragraph.lines);
		for (const line of paragraph.inside)
			takeCaption({kind: 'display', lines: [line]}, {cut, atoms, lines, removals, captions: []}, draft);
	}
}

/** The last paragraph that is text: a caption may stand behind the signature. */
function lastText(cut: CutArticle, atoms: Atoms, lines: readonly ClassifiedLine[]): number {
	for (let at = cut.to - 1; at > cut.from; at--) {
		const first = atoms.paragraphs[at]?.lines[0];
		if (!opensAsCaption(lines[first ?? 0]?.tight ?? '')) return at;
	}
	return cut.from;
}

/** The last line with its spaces; and with the line before, where a signature wraps. */
function printedTail(own: readonly number[], lines: readonly ClassifiedLine[]): readonly string[] {
	const last = lines[own.at(-1) ?? -1]?.text ?? '';
	const before = own.length > 1 ? (lines[own.at(-2) ?? -1]?.text ?? '') : '';
	return last.length > 14 ? [last] : [last, before + last, `${before} ${last}`];
}

/** The first lines of a paragraph with their spaces: enough for the longest dateline. */
const printedHead = (own: readonly number[], lines: readonly ClassifiedLine[]): string =>
	own
		.slice(0, 8)
		.map(at => lines[at]?.text.slice(0, 80) ?? '')
		.join('');

/** Display lines inside an article: subheads, the lines of one joined; or a caption. */
function takeInner(input: BuildInput, draft: Draft, gap: CutArticle['first'], subheads: number): void {
	for (const item of [...gap.before, ...gap.after]) takeItem(item, input, draft);
	if (gap.displays.length === 0) return;
	const own = gap.displays.map(line => input.lines[line]);
	const text = own.map(line => squeezeSpaces(line?.text ?? '', 'display')).join('');
	const points = captionPoints(own.map(line => line?.text ?? '').join(''), {
		blanks: own[0]?.blanks ?? 0,
		amongSubheads: subheads > 1,
	});
	if (points >= 2) draft.body.captions.push(text);
	else draft.body.blocks.push({type: 'subhead', text});
	append(draft.used, gap.displays);
}

function takeCaption(item: GapItem, {lines, removals}: BuildInput, draft: Draft): void {
	if (item.kind === 'caption' && item.lines.length > 1) {
		const own = item.lines.map(at => lines[at]?.text ?? '');
		draft.body.captions.push(joinLines(own, removals));
		append(draft.used, item.lines);
		return;
	}
	for (const at of item.lines) {
		const line = lines[at];
		if (line?.form?.kind === 'shadow') {
			draft.body.captions.push(line.form.once);
			removals.add('drop-shadow', line.form.once);
		} else draft.body.captions.push(squeezeSpaces(line?.text ?? '', 'display'));
		draft.used.push(at);
	}
}

const letterWords = /(?:心声|来信|读者|致.{2,12}的一封信|有话说|倾诉)/u;
const noticeWords = /(?:公告|公示|启事|通告|声明|通知|招标|拍卖|讣告)$/u;
const commentWords = /(?:评论员|社论|短评|时评|锐评)/u;

/** A first guess at the kind from credit, role and headline words. */
function kindOf(headline: readonly string[], bylines: readonly Byline[], {dateline, blocks}: Body): ArticleKind {
	const title = headline.join('');
	if (letterWords.test(title)) return 'letter';
	if (noticeWords.test(title)) return 'notice';
	if (bylines.some(({role}) => role !== null && commentWords.test(role)) || commentWords.test(title))
		return 'commentary';
	const onlyPhoto = bylines.length > 0 && bylines.every(({credit}) => credit !== null && /^摄|^图|供图/u.test(credit));
	if (onlyPhoto && dateline === null && blocks.length < 4) return 'photo';
	const bare = bylines.length === 1 && bylines[0]?.role === null && dateline === null;
	return bare && /(?:必须|应该|要|莫|别|岂|何|须|当|让|不能|谨防|警惕)/u.test(title) ? 'commentary' : 'news';
}
