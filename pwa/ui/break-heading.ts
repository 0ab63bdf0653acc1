/**
 * Where a heading may break: between its words, and never inside a figure, a personal name or a short quotation.
 *
 * Words come from Intl.Segmenter at display only; nothing of it is stored, since engines disagree. Joining too much costs
 * a ragged line, breaking wrongly costs a word, so every rule below only joins.
 */
const opening = /^[（(〔【《〈「『“‘]+$/u;
const closing = /^[）)〕】》〉」』”’，。、；：？！,.;:?!%％…—－·～]+$/u;
const figure = /^[\d０-９.,:：·%％—-]+$/u;
// 第二|批, 十大|举措, 三项|改革
const ordinal = /^(?:第[\d一二三四五六七八九十百千]+|[一二三四五六七八九十百千两]+[大项条个]?)$/u;
const han = /^\p{Script=Han}$/u;

/** Suffixes and particles that a line must not begin with: 都市|区, 建设|中, 12|金, 第|3|版. */
const clinging = new Set(
	'的了着过地得中上下里内外前后时年月日号版期届场次个家名位人区市县镇乡村省国州路街岁万亿元金银铜等者性化率业们量',
);
/** Words that hold on to what follows: 第|二, 近|百. */
const leading = new Set('第近约超逾共每各不未再更最在为与和及对向从被把将以');
/** The hundred commonest surnames cover 85 % of bearers (Ministry of Public Security, 2020 report). */
const surnames = new Set(
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤骆楼',
);

/** Quotations up to this many characters inside the marks stay whole: “好帮手”, 《安全法》. */
const shortQuotation = 8;
const pairs: Readonly<Record<string, string>> = {
	'“': '”',
	'‘': '’',
	'《': '》',
	'「': '」',
	'『': '』',
	'（': '）',
	'〈': '〉',
};

/** Pieces are joined up to this many characters: a line of the narrowest list has eleven. */
const longestPiece = 7;
/** Nobody knows where a longer run of them would break: as good as anywhere. */
const longestName = 12;

let segmenter: Intl.Segmenter | undefined;

/** Pieces of a heading line, to be joined by `<wbr>`; the whole line where the engine knows no words. */
export function breakHeading(line: string): readonly string[] {
	if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return [line];
	segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'});
	const words = [...segmenter.segment(line)].map(({segment}) => segment);
	return joinQuotations(joinWords(joinLone(words)));
}

/** Lone characters in a row are one word or name that the dictionary lacks: 常|态|化, 朱|重|烈. */
function joinLone(words: readonly string[]): readonly string[] {
	const joined: string[] = [];
	let lone = false;
	for (const word of words) {
		const isLone = han.test(word) && !leading.has(word) && !clinging.has(word);
		const last = joined.at(-1) ?? '';
		if (lone && isLone && last.length < longestName) joined[joined.length - 1] = last + word;
		else joined.push(word);
		lone = isLone;
	}
	return joined;
}

function joinWords(words: readonly string[]): readonly string[] {
	const pieces: string[] = [];
	for (const [index, word] of words.entries()) {
		const last = pieces.at(-1);
		const held = last !== undefined && (holds(last, word) || isTorn(last, words[index - 1] ?? '', word));
		if (held) pieces[pieces.length - 1] = last + word;
		else pieces.push(word);
	}
	return pieces;
}

const hanLength = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/**
 * A lone character is mostly the end of a word the dictionary lacks (人民|币, 常委|会) or the beginning of a name
 * (义|乌市): it stays with what is before it, and what follows stays with it, as long as the piece is short.
 */
function isTorn(before: string, previous: string, word: string): boolean {
	if (/\s$/.test(before) || /\s/.test(word)) return false;
	if (han.test(word) && !leading.has(word)) return hanLength(before) < longestPiece;
	return han.test(previous) && !clinging.has(previous) && hanLength(before + word) < longestPiece;
}

function holds(before: string, word: string): boolean {
	const tail = before.at(-1) ?? '';
	if (opening.test(tail)) return true;
	if (closing.test(word)) return true;
	// Spaces between clauses stay a break: the browser breaks there by itself.
	if (/\s/.test(word) || /\s$/.test(before)) return false;
	if (figure.test(tail) && (word.length <= 2 || /^[\w.%]+$/.test(word))) return true;
	if (/\d[多余]$/u.test(before)) return word.length <= 2;
	if (/^[A-Za-z]/.test(word) && /[\w-]$/.test(before)) return true;
	if (leading.has(before) || (ordinal.test(before) && word.length <= 2)) return true;
	if (han.test(word) && surnames.has(before.at(0) ?? '') && before.length <= 2) return true;
	return han.test(word) && clinging.has(word) && before.length <= 4;
}

function joinQuotations(pieces: readonly string[]): readonly string[] {
	const joined: string[] = [];
	let open: {readonly close: string; readonly from: number} | undefined;
	for (const piece of pieces) {
		joined.push(piece);
		const mark = [...piece].find(character => character in pairs);
		if (open === undefined && mark !== undefined) open = {close: pairs[mark] ?? '', from: joined.length - 1};
		if (open === undefined || !piece.includes(open.close)) continue;
		const whole = joined.slice(open.from).join('');
		if (whole.length <= shortQuotation + 4) joined.splice(open.from, joined.length, whole);
		open = undefined;
	}
	return joined;
}
