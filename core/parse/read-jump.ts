/** 转版 – where an article goes on (`to`), or where it came from (`from`). The page as printed: 第二版, A5版. */
export type Jump = {readonly direction: 'to' | 'from'; readonly page: string};

const page = String.raw`(?:本报)?(?:今日)?(?<page>第?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})(?:[、—\-~至]第?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3}))?[版面])`;
const verbTo = '下转|转入|转至|转';
const verbFrom = '上接|紧接|接上|接';
const open = String.raw`[（(〔【\[]`;
const close = String.raw`[）)〕】\]]`;
const arrows = '[▶►>》→▼▲◀◄←]*';

/** `（下转第二版）`, `▶▶转第4版`, `紧接第3版` */
const wholeLine = new RegExp(`^${open}?${arrows}(?<verb>${verbTo}|${verbFrom})${page}${arrows}${close}?$`, 'u');
/** `……取得成效。（下转第2版）` */
const atTail = new RegExp(`${open}${arrows}(?<verb>${verbTo})${page}${arrows}${close}$`, 'u');
/** `（上接第一版）会议强调，` */
const atHead = new RegExp(`^${open}${arrows}(?<verb>${verbFrom})${page}${arrows}${close}`, 'u');

const toJump = (match: RegExpExecArray | null): (Jump & {readonly printed: string}) | undefined => {
	const {verb, page: to} = match?.groups ?? {};
	if (match === null || verb === undefined || to === undefined) return undefined;
	return {direction: new RegExp(`^(?:${verbTo})$`, 'u').test(verb) ? 'to' : 'from', page: to, printed: match[0]};
};

/** Reads a line that says nothing but a jump. A sentence that mentions 第四版 gives undefined. */
export function readJump(tight: string): Jump | undefined {
	return tight.length > 20 ? undefined : toJump(wholeLine.exec(tight));
}

export type InlineJump = Jump & {readonly printed: string; readonly text: string};

/** Takes a bracketed jump off the end of a paragraph. */
export function takeTailJump(text: string): InlineJump | undefined {
	const found = toJump(atTail.exec(text.slice(-24)));
	return found && {...found, text: text.slice(0, text.length - found.printed.length).trimEnd()};
}

/** Takes a bracketed jump off the start of a paragraph. */
export function takeHeadJump(text: string): InlineJump | undefined {
	const found = toJump(atHead.exec(text.slice(0, 24)));
	return found && {...found, text: text.slice(found.printed.length).trimStart()};
}
