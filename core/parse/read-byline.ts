import type {Byline} from '../newspaper/page.ts';
import {isCredit, isKnownRole, isOffice, isRolePrefix, readRole} from './roles.ts';
import {isBareName, isName, splitNames} from './surnames.ts';

/** How a line or bracket reads as a byline. */
export type BylineReading = {
	readonly bylines: readonly Byline[];
	/** Printed with a byline mark: ▢ □ ■ ◎ ●. */
	readonly marked: boolean;
	/** At least one role: 记者, 通讯员. */
	readonly hasRole: boolean;
	readonly hasCredit: boolean;
	readonly bracketed: boolean;
	/** A role whose people stand on the next line. */
	readonly unnamed: boolean;
	/** Printed characters that the bylines do not repeat: the mark, brackets, separators. */
	readonly removed: string;
	/** A credit that several people share, as often as the bylines repeat it. */
	readonly repeated: string;
};

/** `▢ 全媒体记者 李明` */
const mark = /^[▢□■◎●○◇◆★☆▲△◤▌◥▶►⊙※＊*▪•·]+/u;
const brackets = /^[（(【〔[](?<inner>.*)[）)】〕\]]$/u;
const longest = 120;
/** Letter-spaced over a line end: `（融 媒 体 记 者 尹 伟力）` is read without its spaces. */
/** `新华社记者  裘 长摄` */
const looseName = /(?:^|\s)\p{Script=Han}\s\p{Script=Han}{1,2}[摄攝]$/u;
const looseLetters = /\S\s\S\s\S\s\S/u;

/** `李明摄`; 文 may end a name, so it needs a role before it. */
const gluedPhotoCredit = /^(?<people>.+?)(?<credit>摄影报道|摄影|供图|摄|攝)$/u;
const gluedCredit = /^(?<people>.+?)(?<credit>摄影报道|摄影|供图|摄|攝|文)$/u;

/** `【記者童清书／雲林報導】` */
export const reporterBracket =
	/^\s*【(?<people>[^】／/。，]{4,20})[／/](?<wire>\p{Script=Han}{2,8}(?:報導|報道|报道|電|电))】/u;

type Token = {
	readonly text: string;
	readonly behind: string;
	/** Built of single characters: 见 习 记 者. */
	readonly spaced: boolean;
};

/** Cuts into tokens, each with the separator printed behind it; single characters in a row are one word spaced out. */
function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(/(?<word>[^\s、，,；;：:/／|｜\\]+)(?<behind>[\s、，,；;：:/／|｜\\]*)/gu)) {
		const {word = '', behind = ''} = match.groups ?? {};
		const last = tokens.at(-1);
		const single = [...word].length === 1;
		if (last !== undefined && single && last.spaced && goesOn(last, word)) {
			tokens[tokens.length - 1] = {text: last.text + word, behind, spaced: true};
		} else tokens.push({text: word, behind, spaced: single});
	}
	return tokens;
}

/** Whether a single character goes on with the spaced word before it: one space apart, the word not yet a whole role. */
function goesOn({text, behind}: Token, word: string): boolean {
	if (behind.trim() !== '' || [...behind].length > 1) return false;
	if (readRole(text)?.rest === '' || (isCredit(word) && (text.length > 1 || isCredit(text)))) return false;
	return text.length < 8;
}

type Draft = {role: string | null; names: string[]; credit: string | null};

type Reading = {
	drafts: Draft[];
	roles: number;
	credits: number;
	/** A credit printed before its people: 文/本报记者 李明. */
	pending: string | null;
};

/** Takes one token into the reading; false where it is neither role, name nor credit. */
function take(reading: Reading, token: string): boolean {
	if (isCredit(token)) return takeCredit(reading, token);
	const glued = reading.drafts.length > 0 ? splitBeforeRole(token) : undefined;
	if (glued !== undefined) return addNames(reading, glued.names) && take(reading, glued.rest);
	const role = readRole(token);
	if (role !== undefined) {
		reading.roles++;
		reading.drafts.push({role: role.role, names: [], credit: reading.pending});
		reading.pending = null;
		return role.rest === '' || takeBehindRole(reading, role.rest);
	}
	return takeNames(reading, token);
}

function takeCredit(reading: Reading, token: string): boolean {
	reading.credits++;
	const last = reading.drafts.at(-1);
	if (last === undefined || (last.credit !== null && last.names.length > 0)) reading.pending = token;
	else last.credit = token;
	return true;
}

/** `蒋哲桂实习生`: names and further roles run together behind a role. */
function takeBehindRole(reading: Reading, text: string): boolean {
	const glued = splitBeforeRole(text);
	return glued === undefined ? takeNames(reading, text) : addNames(reading, glued.names) && take(reading, glued.rest);
}

/** `黄峰通讯员`: a name run into the next role. */
function splitBeforeRole(token: string): {readonly names: readonly string[]; readonly rest: string} | undefined {
	for (const size of [3, 2, 4]) {
		const name = token.slice(0, size);
		const rest = token.slice(size);
		if (isName(name) && !isRolePrefix(name) && isKnownRole(rest)) return {names: [name], rest};
	}
	return undefined;
}

function takeNames(reading: Reading, token: string): boolean {
	const credits = reading.roles > 0 ? gluedCredit : gluedPhotoCredit;
	const glued = credits.exec(token)?.groups;
	// Only behind a role are names run together; a bare line of such is a clause.
	if (isOffice(token)) {
		reading.roles++;
		reading.drafts.push({role: token, names: [], credit: reading.pending});
		reading.pending = null;
		return true;
	}
	const names = reading.roles > 0 ? splitNames(token) : bareName(token);
	if (names.length > 0) return addNames(reading, names);
	if (glued === undefined) return false;
	const people = splitNames(glued.people ?? '');
	return people.length > 0 && addNames(reading, people) && takeCredit(reading, glued.credit ?? '');
}

const bareName = (token: string): readonly string[] => (isBareName(token) ? [token] : []);

function addNames(reading: Reading, names: readonly string[]): boolean {
	const last = reading.drafts.at(-1);
	const startsNew = last === undefined || reading.pending !== null || (last.credit !== null && last.names.length > 0);
	if (startsNew) {
		reading.drafts.push({role: null, names: [...names], credit: reading.pending});
		reading.pending = null;
	} else last.names.push(...names);
	return true;
}

/** Joins 文 / 摄 printed as two tokens into one credit before reading. */
function joinCredits(tokens: readonly Token[]): string[] {
	const out: string[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const next = tokens[i + 1];
		if (token === undefined) continue;
		const slash = /[/／]/u.exec(token.behind)?.[0] ?? '';
		const pair = next === undefined ? '' : `${token.text}${slash}${next.text}`;
		const slashed = /[/／|｜]/u.test(token.behind) || token.behind.trim() === '';
		if (slashed && isCredit(pair) && next?.text !== '视频') {
			out.push(pair);
			i++;
		} else out.push(token.text);
	}
	return out;
}

/**
 * 署名 by consumption: every token must be a role, a name or a credit. `▢ 全媒体记者 李明/文`,
 * `（记者 李明 通讯员 王芳）`. A sentence that merely mentions a 记者 leaves words over and gives undefined.
 */
export function readByline(text: string): BylineReading | undefined {
	if (text.length > longest) return undefined;
	return (
		readIdentity(text) ??
		readTokens(text) ??
		(looseLetters.test(text) || looseName.test(text) ? readTokens(text.replace(/\s+/gu, '')) : undefined)
	);
}

/** `（退休教师毛璐杰）`, `(一名家长 邓璐)`: who a letter's writer is, in a bracket. */
const identity =
	/^[（(](?<role>\p{Script=Han}{0,8}(?:教师|家长|律师|医生|教授|学生|职工|干部|工程师|志愿者|经营户))\s*(?<name>\p{Script=Han}{2,3})[）)]$/u;

function readIdentity(text: string): BylineReading | undefined {
	const {role, name} = identity.exec(text)?.groups ?? {};
	if (role === undefined || name === undefined || !isName(name)) return undefined;
	const bylines = [{role, names: [name], credit: null}];
	const removed = `${text.charAt(0)}${text.charAt(text.length - 1)}`;
	return {
		bylines,
		marked: false,
		hasRole: true,
		hasCredit: false,
		bracketed: true,
		unnamed: false,
		removed,
		repeated: '',
	};
}

function readTokens(text: string): BylineReading | undefined {
	const found = mark.exec(text)?.[0] ?? '';
	const bare = text.slice(found.length).trim();
	const inner = brackets.exec(bare)?.groups?.inner;
	const body = inner ?? bare;
	if (body === '' || /[。！？“”《》]/u.test(body)) return undefined;
	const tokens = joinCredits(tokenise(body.replace(/^[:：]/u, '')));
	const reading: Reading = {drafts: [], roles: 0, credits: 0, pending: null};
	if (tokens.length === 0 || tokens.length > 24) return undefined;
	for (const token of tokens) if (!take(reading, token)) return undefined;
	const named = reading.drafts.some(draft => draft.names.length > 0);
	if (reading.pending !== null || reading.drafts.length === 0) return undefined;
	if (reading.drafts.some(({role, names}) => names.length === 0 && role !== null && isOffice(role))) return undefined;
	const shared = sharedCredit(reading.drafts);
	const bylines = reading.drafts.map(({role, names, credit}) => ({role, names, credit: credit ?? shared}));
	const unnamed = !named && !reading.drafts.some(draft => isHouseRole(draft.role));
	return {
		bylines,
		marked: found !== '',
		hasRole: reading.roles > 0,
		hasCredit: reading.credits > 0,
		bracketed: inner !== undefined,
		unnamed,
		removed: removedFrom(found + bare, reading.drafts),
		repeated: (shared ?? '').repeat(reading.drafts.length - 1),
	};
}

/** 本报评论员 signs for the paper: it needs no name. */
const isHouseRole = (role: string | null): boolean => role !== null && /(?:评论员|报道组|采访组)$/u.test(role);

const removable = /[▢□■◎●○◇◆★☆▲△◤▌◥▶►⊙※＊*▪•·（）()【】〔〕[\]、，,；;：:/／|｜\\]/gu;

/** The marks, brackets and separators of the printed byline that its bylines do not repeat. */
function removedFrom(printed: string, bylines: readonly Byline[]): string {
	let removed = (printed.match(removable) ?? []).join('');
	for (const {role, names, credit} of bylines) {
		for (const mark of [role ?? '', ...names, credit ?? ''].join('').match(removable) ?? [])
			removed = removed.replace(mark, '');
	}
	return removed;
}

/** One credit behind all the people is everybody's: `本报记者 应雨山 通讯员 翁安 摄`. */
function sharedCredit(drafts: readonly Draft[]): string | null {
	const last = drafts.at(-1);
	const alone = drafts.length > 1 && drafts.every(draft => draft === last || draft.credit === null);
	return alone ? (last?.credit ?? null) : null;
}
