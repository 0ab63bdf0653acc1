/** Turns a story into copy: heading, bylines, dateline, subheads, standfirst, captions and jumps, as this paper does. */
import type {Article, Block, Byline} from '../../newspaper/page.ts';
import {composeBylines} from './compose-bylines.ts';
import {composeHeading} from './compose-heading.ts';
import type {BylineForm, Copy} from './gold-page.ts';
import type {Idioms} from './idioms.ts';
import {clauseFor, clausesOf} from './make-title.ts';
import {nameOf} from './people.ts';
import type {Random} from './random.ts';
import type {Story} from './story.ts';
import type {Style} from './style.ts';
import {widenDigits} from './widen-digits.ts';

export type Composed = {readonly copy: Copy; readonly form: BylineForm};

export type Desk = {
	readonly style: Style;
	readonly idioms: Idioms;
	/** The pages that this page's jumps name, as printed. */
	readonly jumpPages: {readonly from: string; readonly to: string};
};

export function composeArticle(story: Story, desk: Desk, random: Random): Composed {
	const {style, idioms} = desk;
	const kind = kindOf(story, random);
	const form = kind === 'news' ? random.weigh(style.byline) : 'tail';
	const bylines = kind === 'news' ? composeBylines(form, style, random) : [signerOf(kind, {style, idioms}, random)];
	const jumps = composeJumps(kind, desk, random);
	const heading = jumps.continuedFrom && random.chance(0.15) ? [] : composeHeading(story, random);
	const dateline = kind === 'news' && !jumps.continuedFrom ? composeDateline(form, {story, idioms}, random) : null;
	const copy: Copy = {
		kind,
		headline: heading,
		bylines: jumps.continuedFrom && form !== 'tail' ? [] : bylines,
		dateline,
		standfirst: null,
		blocks: composeBlocks(story, new Set(heading), random),
		captions: [],
		...jumps,
	};
	const dressed = withExtras(copy, {story, idioms}, random);
	return {copy: style.wideDigits ? widenDigits(dressed) : dressed, form: dressed.bylines.length === 0 ? 'none' : form};
}

function signerOf(kind: Article['kind'], {style, idioms}: {style: Style; idioms: Idioms}, random: Random): Byline {
	if (kind === 'photo')
		return {role: random.pick([...style.roles, ...style.outsideRoles]), names: [nameOf(random)], credit: '摄'};
	const pen = kind === 'commentary' && random.chance(0.5);
	const standing = kind === 'letter' && random.chance(0.3) ? random.pick(idioms.letterStandings) : null;
	return {role: standing, names: [pen ? random.pick(idioms.commentaryPens) : nameOf(random)], credit: null};
}

function kindOf(story: Story, random: Random): Article['kind'] {
	if (story.paragraphs.length > 2) return random.weigh({news: 88, commentary: 7, letter: 5});
	return random.chance(0.15) ? 'photo' : 'news';
}

function composeDateline(
	form: BylineForm,
	{story, idioms}: {story: Story; idioms: Idioms},
	random: Random,
): string | null {
	if (form === 'agency') {
		const [, month, day] = /^\d{4}-0?(\d+)-0?(\d+)$/u.exec(story.date) ?? [];
		return `${random.pick(idioms.agencies)}${month && day ? `${month}月${day}日` : ''}${random.chance(0.9) ? '电' : '讯'}`;
	}
	if (form === 'bracket') return random.pick(idioms.datelines);
	return random.chance(form === 'none' ? 0.45 : 0.75) ? random.pick(idioms.datelines) : null;
}

function composeJumps(
	kind: Article['kind'],
	{jumpPages}: Desk,
	random: Random,
): Pick<Copy, 'continuedFrom' | 'continuedTo'> {
	const which = kind === 'news' ? random.weigh({none: 92, from: 4, to: 4}) : 'none';
	return {
		continuedFrom: which === 'from' ? jumpPages.from : null,
		continuedTo: which === 'to' ? jumpPages.to : null,
	};
}

function composeBlocks(story: Story, used: Set<string>, random: Random): Block[] {
	const blocks: Block[] = story.paragraphs.map(text => ({type: 'paragraph', text}));
	const long = story.paragraphs.length >= 6;
	if (!long || !random.chance(0.4)) return blocks;
	const every = random.int(2, 3);
	const result: Block[] = [];
	blocks.forEach((block, at) => {
		const room = at > 0 && at % every === 0 && at < blocks.length - 1;
		const clause = room ? clauseFor(block.text, used, random) : undefined;
		if (clause && clause.length <= 16) {
			used.add(clause);
			result.push({type: 'subhead', text: clause});
		}
		result.push(block);
	});
	return result;
}

function withExtras(copy: Copy, {story, idioms}: {story: Story; idioms: Idioms}, random: Random): Copy {
	const long = story.paragraphs.length >= 4;
	const clause = clauseFor(
		story.paragraphs.join(''),
		new Set([...copy.headline, ...copy.blocks.map(({text}) => text)]),
		random,
	);
	if (long && copy.kind === 'news' && !copy.continuedFrom && random.chance(0.07)) {
		return {...copy, standfirst: standfirstOf(story)};
	}
	if (!clause || !random.chance(copy.kind === 'news' ? 0.12 : 0)) return copy;
	const opening = random.pick(idioms.captionOpenings);
	if (!opening && clause.length > 16) return copy;
	return {...copy, captions: [`${opening}${clause}${opening && random.chance(0.8) ? '。' : ''}`]};
}

/** A summary of the story's second half: one or two clauses as sentences. */
function standfirstOf(story: Story): string | null {
	const clauses = clausesOf(story.paragraphs.slice(1).join('')).slice(0, 4);
	return clauses.length >= 2 ? `${clauses.join('，')}。` : null;
}
