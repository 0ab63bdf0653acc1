/** Pages nobody printed: 5 MB each, made so that one careless loop or pattern would never end. */
import {createRandom} from '../typeset/random.ts';

export const hostileBytes = 5_000_000;

/** Repeats a piece up to 5 MB of UTF-8. */
const filled = (piece: string): string => piece.repeat(Math.ceil(hostileBytes / Buffer.byteLength(piece)));

function randomUnicode(): string {
	const random = createRandom('unicode');
	const chars = Array.from({length: 200_000}, () => {
		const code = random.chance(0.1) ? random.int(0x20, 0x2ff) : random.int(0x20, 0xffff);
		return random.chance(0.02) ? '\n' : String.fromCharCode(code >= 0xd800 && code < 0xe000 ? 0x4e00 : code);
	}).join('');
	return filled(chars);
}

/** Lines of every width in turn: no column repeats itself for long. */
function staircase(): string {
	const lines = Array.from({length: 60}, (_, width) => `${'水'.repeat(width)}。`);
	return filled(`${lines.join('\n')}\n`);
}

export const hostilePages: Readonly<Record<string, (realPage: string) => string>> = {
	'one line, one character': () => filled('水'),
	'line feeds only': () => filled('\n'),
	'spaces only': () => filled(' '),
	'one character a line': () => filled('水\n'),
	'opening quotes': () => filled('“'),
	'brackets that never close': () => filled('（记者 '),
	digits: () => filled('1234567890'),
	'dates on one line': () => filled('2022年6月13日 星期一 '),
	'dates on lines': () => filled('2022年6月13日 星期一\n'),
	bylines: () => filled('▢ 全媒体记者 方舟 通讯员 李明\n'),
	'names without end': () => filled('方舟 李明 '),
	datelines: () => filled('本报讯（记者 方舟）昨日\n'),
	jumps: () => filled('（下转第二版）\n（上接第一版）\n'),
	headlines: () => filled('临江启用新车站\n首日到发旅客两万人\n'),
	'page numbers': () => filled('03版 要闻\n'),
	'letter-spaced': () => filled('昨 日 上 午 ， 市 里 开 会 。\n'),
	'doubled lines': () => filled('龙舟队员夺标龙舟队员夺标\n'),
	'widths in turn': staircase,
	'any Unicode': randomUnicode,
	'real pages in a row': realPage => filled(`${realPage}\n`),
	'real page on one line': realPage => filled(realPage.replace(/\s+/gu, '')),
	'real page, a character a line': realPage => filled([...realPage.replace(/\s+/gu, '')].join('\n')),
};
