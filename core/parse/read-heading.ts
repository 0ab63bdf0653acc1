/** 标题组 – a heading's lines told apart for display; each line stands in exactly one part, in reading order. */
export type Heading = {
	/** 引题 – leads into the headline. */
	readonly kicker: string[];
	/** 主题. */
	readonly headline: string[];
	/** 副题 – follows with the details. */
	readonly deck: string[];
};

/** A clause that cannot stand alone as a headline: it leads in, or runs on. `市长在临江调研时强调`, `暨读书周开幕` */
const leadsIn = /(?:强调|指出|要求|表示|时说|会议(?:召开|举行)?|为[：:]?)$/u;
const runsOn = /^(?:暨|赴|与|和|及|以及|同|助|促|为|在|让|获|入选|启动|召开|举行|举办|开展|实施)/u;
/** `——临江抗洪一线见闻` */
const dash = /^(?:——|—|--)/u;
const detail = /\d|[“”]|[一二三四五六七八九十百千万]+(?:家|名|个|项|件|场|亿|元|%)/u;
/** Characters of a line too short to stand alone. */
const stump = 6;
const clauses = (line: string): string[] => line.split(/\s+/u).filter(clause => clause !== '');
const lengthOf = (line: string): number => line.replace(/\s+/gu, '').length;

/** Tells kicker, headline and deck of a heading apart by their words alone: the page text keeps no type sizes. */
export function readHeading(lines: readonly string[]): Heading {
	const dashAt = lines.findIndex((line, at) => at > 0 && dash.test(line));
	const above = dashAt < 0 ? lines : lines.slice(0, dashAt);
	const deck = dashAt < 0 ? [] : lines.slice(dashAt);
	const kickers = countKickers(above);
	const rest = above.slice(kickers);
	const decks = deck.length > 0 ? 0 : countDecks(rest, kickers > 0);
	return {
		kicker: above.slice(0, kickers),
		headline: rest.slice(0, rest.length - decks),
		deck: [...rest.slice(rest.length - decks), ...deck],
	};
}

/** How many first lines lead into the headline. */
function countKickers(lines: readonly string[]): number {
	const [first = '', second = ''] = lines;
	if (lines.length < 2) return 0;
	// A clause that leads in does so whatever follows: 「市长在调研时强调 / 在改革上走得更快」.
	if (leadsIn.test(first)) return 1;
	if (runsOn.test(second)) return 0;
	if (isSlogan(first, second)) return 1;
	// 全省第一 – a short exclamation over a much longer headline.
	return lengthOf(first) <= 6 && lengthOf(second) >= 2 * lengthOf(first) && lines.length === 2 ? 1 : 0;
}

/** `一站式办理 一条龙服务` over a plain sentence: clauses of like length, no figures. */
function isSlogan(line: string, next: string): boolean {
	const parts = clauses(line);
	const even = parts.length > 1 && Math.max(...parts.map(lengthOf)) - Math.min(...parts.map(lengthOf)) <= 1;
	return even && clauses(next).length < parts.length;
}

/** How many last lines add details: longer than the headline and with figures or quotations the headline lacks. */
function countDecks(lines: readonly string[], led: boolean): number {
	const [first = '', second = ''] = lines;
	if (lines.length < 2 || (lines.length === 2 && runsOn.test(second))) return 0;
	// A stump cannot end a headline: 「某中心入选 / 2023年度 / “优秀单位”称号」 runs on to its last line.
	if (lines.length > 2) return led || lengthOf(lines.at(-2) ?? '') <= stump ? 0 : 1;
	return detail.test(second) && !detail.test(first) && lengthOf(second) > lengthOf(first) ? 1 : 0;
}
