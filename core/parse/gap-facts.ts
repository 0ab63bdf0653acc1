import type {Atoms, GapItem} from './atoms.ts';
import {type BlankEdge, readBlankEdges} from './blank-edges.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import {isFollowOpening, isLeadOpening} from './lead-opening.ts';
import {readByline, reporterBracket} from './read-byline.ts';
import {opensAsCaption} from './read-caption.ts';
import {readDateline} from './read-dateline.ts';
import {takeTailJump} from './read-jump.ts';
import {endsSigned} from './read-signature.ts';

/** Everything the cut weighs at one gap, read once. */
export type GapFacts = {
	/** Index of the paragraph behind the gap. */
	readonly paragraph: number;
	/** Line indices of the display lines, in print order. */
	readonly displays: readonly number[];
	/** How many of them stand before the next article's first byline, jump or label: only these can trail. */
	readonly trailable: number;
	/** How many display lines stand behind that byline. */
	readonly behindByline: number;
	/** A byline, dateline, 上接 or standfirst says that an article starts here. */
	readonly must: boolean;
	/** A byline or name stands at the head of the next article. */
	readonly headed: boolean;
	/** A signature ends the article before. */
	readonly signed: boolean;
	/** 下转 ends the article before. */
	readonly jumpsAway: boolean;
	readonly continued: boolean;
	/** 公告, 更正: a heading that always leads. */
	readonly notice: boolean;
	readonly frameText: boolean;
	/** Display lines that open a frame. */
	readonly frames: ReadonlySet<number>;
	/** Ordinal subheads right over the text. */
	readonly openers: readonly number[];
	readonly lead: boolean;
	readonly follows: boolean;
	readonly widthChanges: boolean;
	readonly bare: boolean;
	readonly edge: BlankEdge;
	/** Items that belong to the article before: signatures and photo credits; and to the one behind. */
	readonly before: readonly GapItem[];
	readonly after: readonly GapItem[];
};

const noEdge: BlankEdge = {before: -1, trust: 0};

const isPeople = ({kind}: GapItem): boolean => kind === 'byline' || kind === 'name';
/** What heads an article, besides display lines. */
const heads = new Set(['byline', 'name', 'jump', 'label', 'standfirst']);

export function readGapFacts(atoms: Atoms, lines: readonly ClassifiedLine[], trustFrames: boolean): GapFacts[] {
	const above = bylinesStandAbove(atoms);
	const edges = readBlankEdges(atoms, lines);
	return atoms.gaps.map((_, at) => readGap(atoms, lines, at, {above, trustFrames, edge: edges[at] ?? noEdge}));
}

/** 署名在题上 – whether this page prints its bylines over the headlines: the first gap shows it. */
function bylinesStandAbove({gaps}: Atoms): boolean {
	const first = gaps[0]?.items ?? [];
	const last = gaps.at(-1)?.items ?? [];
	return first[0] !== undefined && isPeople(first[0]) && first.at(-1)?.kind === 'display' && !last.some(isPeople);
}

type Owned = {readonly before: GapItem[]; readonly after: GapItem[]; readonly firstAfter: number};

/** Gives each byline, name and jump of a gap to the article before it or behind it. */
function ownItems(
	items: readonly GapItem[],
	lines: readonly ClassifiedLine[],
	edges: {first: boolean; last: boolean; above: boolean},
): Owned {
	const before: GapItem[] = [];
	const after: GapItem[] = [];
	let firstAfter = items.length;
	const lastDisplay = items.findLastIndex(({kind}) => kind === 'display' || kind === 'standing');
	const firstDisplay = items.findIndex(({kind}) => kind === 'display' || kind === 'standing');
	const touches = items.some((item, at) => isPeople(item) && at > lastDisplay);
	for (const [at, item] of items.entries()) {
		if (!heads.has(item.kind)) continue;
		const form = lines[item.lines[0] ?? 0]?.form;
		const leads = at < firstDisplay || firstDisplay < 0;
		let toBefore = false;
		if (form?.kind === 'jump') toBefore = form.direction === 'to';
		else if (isPeople(item))
			toBefore = leads && signsBefore(item, form, {touches, alone: firstDisplay < 0, above: edges.above});
		if (edges.first) toBefore = false;
		if (edges.last && form?.kind !== 'standfirst-label') toBefore = true;
		(toBefore ? before : after).push(item);
		if (!toBefore && at < firstAfter) firstAfter = at;
	}
	return {before, after, firstAfter};
}

type People = {touches: boolean; alone: boolean; above: boolean};

/** Whether people printed right behind a text sign it. */
function signsBefore(item: GapItem, form: ClassifiedLine['form'], {alone, above}: People): boolean {
	if (form?.kind !== 'byline' && form?.kind !== 'name') return false;
	const {reading} = form;
	if (alone) return item.kind === 'name' || (reading.bracketed && !reading.marked) || onlyPhoto(reading);
	return !above;
}

/** A credit for the picture only: `全媒体记者 李明 摄`. */
const onlyPhoto = (reading: {readonly bylines: readonly {credit: string | null}[]}): boolean =>
	reading.bylines.every(({credit}) => credit !== null && !credit.includes('文'));

function readGap(
	atoms: Atoms,
	lines: readonly ClassifiedLine[],
	at: number,
	page: {above: boolean; trustFrames: boolean; edge: BlankEdge},
): GapFacts {
	const items = atoms.gaps[at]?.items ?? [];
	const paragraph = atoms.paragraphs[at];
	const previous = atoms.paragraphs[at - 1];
	const owned = ownItems(items, lines, {first: at === 0, last: paragraph === undefined, above: page.above});
	const displays = items.filter(({kind}) => kind === 'display').flatMap(({lines: own}) => own);
	const trailable = items.slice(0, owned.firstAfter).filter(({kind}) => kind === 'display').length;
	const lastAfter = items.findLastIndex(item => owned.after.includes(item));
	const first = lines[paragraph?.lines[0] ?? -1];
	const tail = lines[previous?.lines.at(-1) ?? -1];
	const head = paragraph === undefined ? '' : headText(paragraph.lines, lines);
	const bylined = owned.after.some(({kind}) => kind === 'byline');
	const continued = owned.after.some(({kind}) => kind === 'jump');
	const notice = paragraph !== undefined && isNoticeHead(lines[displays.at(-1) ?? -1]?.tight ?? '');
	const dateline = head !== '' && startsWithSource(head);
	return {
		paragraph: at,
		displays,
		trailable,
		behindByline: items.slice(lastAfter + 1).filter(({kind}) => kind === 'display').length,
		must: at === 0 || notice || bylined || continued || dateline || owned.after.some(({kind}) => kind === 'label'),
		headed: owned.after.some(isPeople) || dateline,
		signed:
			owned.before.some(item => isPeople(item) && !creditsCaption(item, items, lines, previous)) ||
			(previous !== undefined && endsSigned(tailText(previous.lines, lines))),
		jumpsAway:
			owned.before.some(({kind}) => kind === 'jump') || (tail !== undefined && takeTailJump(tail.tight) !== undefined),
		continued,
		notice,
		frameText: page.trustFrames && first?.frame === true,
		frames: page.trustFrames ? framesOf([...displays, ...owned.after.flatMap(item => item.lines)], lines) : noFrames,
		openers: items.filter(({kind}) => kind === 'subhead').flatMap(({lines: own}) => own),
		lead: isLeadOpening(head),
		follows: isFollowOpening(head),
		widthChanges: previous !== undefined && paragraph !== undefined && previous.column !== paragraph.column,
		bare: items.length === 0 && !(page.trustFrames && first?.frame === true),
		edge: page.edge,
		before: owned.before,
		after: owned.after,
	};
}

/** `公 告`, `更正` */
const isNoticeHead = (tight: string): boolean =>
	/^(?:公告|公示|启事|更正|声明|通告|讣告|致歉|招标公告|拍卖公告|遗失声明|停水通知|停电通知)$/u.test(tight);

const headText = (own: readonly number[], lines: readonly ClassifiedLine[]): string =>
	own
		.slice(0, 3)
		.map(at => lines[at]?.text.slice(0, 60) ?? '')
		.join('');

const noFrames: ReadonlySet<number> = new Set();

function framesOf(own: readonly number[], lines: readonly ClassifiedLine[]): ReadonlySet<number> {
	const frames = own.filter(line => lines[line]?.frame);
	return frames.length === 0 ? noFrames : new Set(frames);
}

/** A photo credit behind a caption signs the picture, not the text: `◀市民在展館內拍照留念。`, `記者俞望南攝`. */
function creditsCaption(
	item: GapItem,
	items: readonly GapItem[],
	lines: readonly ClassifiedLine[],
	previous: Atoms['paragraphs'][number] | undefined,
): boolean {
	const form = lines[item.lines[0] ?? -1]?.form;
	if (form?.kind !== 'byline' || !onlyPhoto(form.reading)) return false;
	const captioned = items.slice(0, items.indexOf(item)).some(({kind}) => kind === 'caption');
	return captioned || opensAsCaption(lines[previous?.lines[0] ?? -1]?.tight ?? '');
}

/** The last two lines with their spaces: a signature may wrap. */
const tailText = (own: readonly number[], lines: readonly ClassifiedLine[]): string =>
	own
		.slice(-2)
		.map(at => lines[at]?.text ?? '')
		.join('');

/** A dateline, or a bracketed byline, at the very start. */
function startsWithSource(head: string): boolean {
	if (readDateline(head) !== undefined || reporterBracket.test(head)) return true;
	const bracket = /^[（(【](?<inner>[^（(）)】]{3,60})[）)】]/u.exec(head)?.[0];
	return bracket !== undefined && isRoleBracket(bracket);
}

function isRoleBracket(bracket: string): boolean {
	const reading = readByline(bracket);
	return reading?.hasRole === true && !reading.unnamed;
}
