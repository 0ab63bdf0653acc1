import type {Block, Byline} from '../newspaper/page.ts';
import {readByline, reporterBracket} from './read-byline.ts';
import {opensAsCaption} from './read-caption.ts';
import {readDateline} from './read-dateline.ts';
import {takeHeadJump, takeTailJump} from './read-jump.ts';
import {readShadow} from './read-labels.ts';
import {readTailSignature} from './read-signature.ts';
import {accountByline, type Removals} from './removals.ts';

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
 * Takes jump, dateline and bracketed byline off the first paragraph. `本报讯（记者 李明）昨日，…`; `printed` is its
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
	if (takeReporterBracket(head, body, removals)) return head.text.trimStart();
	const dateline = readDateline(head.printed);
	if (dateline !== undefined) {
		const bare = dateline.replace(/^【|】$/gu, '');
		body.dateline = bare;
		removals.add('dateline-marker', dateline === bare ? '' : '【】');
		strip(head, dateline);
		stripColon(head, removals);
	}
	takeHeadByline(head, body, removals);
	return head.text.trimStart();
}

/** `【記者童清书／雲林報導】`: reporter and dateline in one bracket. */
function takeReporterBracket(head: Head, body: Body, removals: Removals): boolean {
	const {people = '', wire = ''} = reporterBracket.exec(head.printed)?.groups ?? {};
	const reading = people === '' ? undefined : readByline(people);
	if (reading === undefined || reading.unnamed || !reading.hasRole) return false;
	body.bylines.push(...reading.bylines);
	accountByline(removals, reading);
	body.dateline = wire;
	const bracket = reporterBracket.exec(head.printed)?.[0] ?? '';
	removals.add('dateline-marker', bracket.replace(people, '').replace(wire, '').replace(/\s+/gu, ''));
	strip(head, bracket.replace(/\s+/gu, ''));
	return true;
}

function takeHeadByline(head: Head, body: Body, removals: Removals): void {
	const bracket = /^\s*(?<bracket>[（(【][^（(）)】]{2,90}[）)】])/u.exec(head.printed.slice(0, 120))?.groups?.bracket;
	const reading = bracket === undefined ? undefined : readByline(bracket);
	if (bracket === undefined) takeOpenByline(head, body, removals);
	if (bracket === undefined || reading === undefined || reading.unnamed) return;
	if (!(reading.hasRole || body.dateline !== null)) return;
	body.bylines.push(...reading.bylines);
	accountByline(removals, reading);
	strip(head, bracket.replace(/\s+/gu, ''));
	stripColon(head, removals);
}

/** `岭都讯 记者俞风秋 通讯员翁心 昨日起，`: people without a bracket, up to 报道 or as many words as read as people. */
function takeOpenByline(head: Head, body: Body, removals: Removals): void {
	if (body.dateline === null) return;
	const opening = head.printed.slice(0, 72).trimStart();
	const verb = /(?<=\p{Script=Han})(?:报道|報道)(?=[：:，,]|\s)/u.exec(opening);
	const ends =
		verb === null
			? [...opening.matchAll(/\s+/gu)]
					.map(({index}) => index)
					.slice(0, 8)
					.reverse()
			: [verb.index];
	for (const end of ends) {
		const printed = opening.slice(0, end).trim();
		const reading = readByline(printed);
		if (reading === undefined || reading.unnamed || !reading.hasRole || reading.bracketed) continue;
		body.bylines.push(...reading.bylines);
		accountByline(removals, reading);
		strip(head, printed.replace(/\s+/gu, '') + (verb?.[0] ?? ''));
		removals.add('byline-mark', verb?.[0] ?? '');
		head.text = head.text.replace(/^[，,]/u, mark => {
			removals.add('dateline-marker', mark);
			return '';
		});
		stripColon(head, removals);
		return;
	}
}

/** Takes 下转 and a signature off the last paragraph; `printed` are readings of its end that show the space before a name. */
export function takeTail(text: string, printed: readonly string[], body: Body, removals: Removals): string {
	let rest = text;
	let ends = printed;
	const jump = takeTailJump(rest);
	if (jump !== undefined && body.continuedTo === null) {
		body.continuedTo = jump.page;
		removals.add('jump-marker', jump.printed.replace(jump.page, ''));
		rest = jump.text;
		ends = [jump.text];
	}
	const signature = [...ends, rest].map(readTailSignature).find(found => found !== undefined);
	if (signature === undefined) return rest;
	const start = endOfPrinted(rest, signature.printed.replace(/\s+/gu, ''));
	if (start < 0) return rest;
	if (signature.dateline !== undefined) {
		if (body.dateline !== null) return rest;
		body.dateline = signature.dateline;
		removals.add('dateline-marker', signature.printed.replace(/\s+/gu, '').replace(signature.dateline, ''));
	} else if (signature.reading !== undefined) {
		body.bylines.push(...signature.reading.bylines);
		accountByline(removals, signature.reading);
	}
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
export function addParagraph(text: string, body: Body, alone: boolean, removals: Removals): void {
	if (text === '') return;
	if (!alone && opensAsCaption(text)) {
		const once = readShadow(text);
		if (once !== undefined) removals.add('drop-shadow', once);
		body.captions.push(once ?? text);
	} else body.blocks.push({type: 'paragraph', text});
}
