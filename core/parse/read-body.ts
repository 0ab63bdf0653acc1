import type {Block, Byline} from '../newspaper/page.ts';
import {readTailSignature} from './gap-facts.ts';
import {readByline} from './read-byline.ts';
import {opensAsCaption} from './read-caption.ts';
import {readDateline} from './read-dateline.ts';
import {takeHeadJump, takeTailJump} from './read-jump.ts';
import type {Removals} from './removals.ts';

/** What a body holds besides its paragraphs, taken out of the joined text. */
export type Body = {
	readonly blocks: Block[];
	readonly captions: string[];
	readonly bylines: Byline[];
	dateline: string | null;
	continuedFrom: string | null;
	continuedTo: string | null;
};

export const emptyBody = (): Body => ({
	blocks: [],
	captions: [],
	bylines: [],
	dateline: null,
	continuedFrom: null,
	continuedTo: null,
});

/** The text behind a tight prefix, its spaces ignored: `新华社北京 9月24日电` is one with `新华社北京9月24日电`. */
function behindPrefix(text: string, tight: string): string {
	let at = 0;
	for (const mark of tight) {
		while (/\s/u.test(text.charAt(at))) at++;
		if (!text.startsWith(mark, at)) return text;
		at += mark.length;
	}
	return text.slice(at);
}

/** The first paragraph while its head is taken off: clean text, and the first lines as printed. */
type Head = {text: string; printed: string};

function strip(head: Head, tight: string): void {
	head.text = behindPrefix(head.text, tight);
	head.printed = behindPrefix(head.printed, tight);
}

/** A colon behind a dateline or byline says no more than the space there. */
function stripColon(head: Head, removals: Removals): void {
	const colon = /^[\s：:]+/u.exec(head.text)?.[0];
	if (colon === undefined) return;
	strip(head, colon.trim());
	head.text = head.text.trimStart();
	removals.add('dateline-marker', colon.trim());
}

/**
 * Takes jump, dateline and bracketed byline off the first paragraph. `本报讯（记者 王婷）昨日，…`; `printed` is its
 * first lines, which show the spaces that set a dateline or a name apart.
 */
export function takeHead(text: string, printed: string, body: Body, removals: Removals): string {
	const head = {text, printed};
	const jump = takeHeadJump(head.text);
	if (jump !== undefined && body.continuedFrom === null) {
		body.continuedFrom = jump.page;
		removals.add('jump-marker', jump.printed.replace(jump.page, ''));
		strip(head, jump.printed);
	}
	const dateline = readDateline(head.printed);
	if (dateline !== undefined) {
		body.dateline = dateline;
		strip(head, dateline);
		stripColon(head, removals);
	}
	takeHeadByline(head, body, removals);
	return head.text.trimStart();
}

function takeHeadByline(head: Head, body: Body, removals: Removals): void {
	const bracket = /^\s*(?<bracket>[（(【][^（(）)】]{2,90}[）)】])/u.exec(head.printed.slice(0, 120))?.groups?.bracket;
	const reading = bracket === undefined ? undefined : readByline(bracket);
	if (bracket === undefined || reading === undefined || reading.unnamed) return;
	if (!(reading.hasRole || body.dateline !== null)) return;
	body.bylines.push(...reading.bylines);
	removals.add('byline-mark', reading.removed);
	strip(head, bracket.replace(/\s+/gu, ''));
	stripColon(head, removals);
}

/** Takes 下转 and a signature off the last paragraph; `printed` is its last line, which shows the space before a name. */
export function takeTail(text: string, printed: string, body: Body, removals: Removals): string {
	let rest = text;
	let line = printed;
	const jump = takeTailJump(rest);
	if (jump !== undefined && body.continuedTo === null) {
		body.continuedTo = jump.page;
		removals.add('jump-marker', jump.printed.replace(jump.page, ''));
		rest = jump.text;
		line = jump.text;
	}
	const signature = readTailSignature(line) ?? readTailSignature(rest);
	const reading = signature === undefined ? undefined : readByline(signature.printed);
	if (signature === undefined || reading === undefined) return rest;
	const bare = signature.printed.replace(/\s+/gu, '');
	const start = endOfPrinted(rest, bare);
	if (start < 0) return rest;
	body.bylines.push(...reading.bylines);
	removals.add('byline-mark', reading.removed);
	return rest.slice(0, start).trimEnd();
}

/** Where the tight signature begins at the end of the text, spaces ignored; -1 where the text ends otherwise. */
function endOfPrinted(text: string, bare: string): number {
	let at = text.length;
	for (let i = bare.length - 1; i >= 0; i--) {
		at--;
		while (at >= 0 && /\s/u.test(text.charAt(at))) at--;
		if (at < 0 || text.charAt(at) !== bare.charAt(i)) return -1;
	}
	return at;
}

/** Adds a paragraph, as a caption where it opens with 图为 and is not all there is. */
export function addParagraph(text: string, body: Body, alone: boolean): void {
	if (text === '') return;
	if (!alone && opensAsCaption(text)) body.captions.push(text);
	else body.blocks.push({type: 'paragraph', text});
}
