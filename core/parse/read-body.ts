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

/** Takes jump, dateline and bracketed byline off the first paragraph. `本报讯（记者 王婷）昨日，…` */
export function takeHead(text: string, body: Body, removals: Removals): string {
	let rest = text;
	const jump = takeHeadJump(rest);
	if (jump !== undefined && body.continuedFrom === null) {
		body.continuedFrom = jump.page;
		removals.add('jump-marker', jump.printed.replace(jump.page, ''));
		rest = jump.text;
	}
	const dateline = readDateline(rest);
	if (dateline !== undefined) {
		body.dateline = dateline.dateline;
		const colon = /^[\s：:]+/u.exec(rest.slice(dateline.dateline.length));
		removals.add('dateline-marker', (colon?.[0] ?? '').trim());
		rest = dateline.text;
	}
	return takeHeadByline(rest, body, removals);
}

function takeHeadByline(text: string, body: Body, removals: Removals): string {
	const bracket = /^[（(【](?<inner>[^（(）)】]{2,60})[）)】]/u.exec(text.slice(0, 64))?.[0];
	const reading = bracket === undefined ? undefined : readByline(bracket);
	if (bracket === undefined || reading === undefined || !(reading.hasRole || body.dateline !== null)) return text;
	body.bylines.push(...reading.bylines);
	removals.add('byline-mark', reading.removed);
	const rest = text.slice(bracket.length);
	const colon = /^[\s：:]+/u.exec(rest)?.[0] ?? '';
	removals.add('dateline-marker', colon.trim());
	return rest.slice(colon.length);
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
