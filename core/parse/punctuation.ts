/** How a line ends and how it opens: the clues for joining lines into paragraphs, read from its first and last characters. */

/** One bit a kind, so that a mark may be of several. */
const Mark = {final: 1, pause: 2, closes: 4, opens: 8, closingStart: 16, quote: 32, asks: 64} as const;
const marks = new Uint8Array(0x10000);
const put = (characters: string, bit: number): void => {
	for (const mark of characters) marks[mark.charCodeAt(0)] = (marks[mark.charCodeAt(0)] ?? 0) | bit;
};
put('。！？!?…', Mark.final);
put('！？!?', Mark.asks);
put('，、；,;', Mark.pause);
put('”’」』）)》]】', Mark.closes);
put('“‘（《「『〈【(', Mark.opens);
put('，。、；：！？,.;:!?”’」』）)》】〉％%', Mark.closingStart);
put('“「『‘', Mark.quote);

const is = (code: number, bit: number): boolean => ((marks[code] ?? 0) & bit) !== 0;

/** 句末 final; 冒号 or 破折号 half; 逗号 pause; an opening bracket or quote open; anything else none. */
export type LineEnd = 'final' | 'half' | 'pause' | 'open' | 'none';

/** `……生产生活。（张三 李四）`: a bracket of people behind the full stop. */
const signatureEnd = /[。！？…”][（(](?:[^（()）。，]{2,24})[）)]$/u;

/** What the last characters of a tight line say; closing quotes and brackets are looked through. */
export function readLineEnd(tight: string): LineEnd {
	let at = tight.length - 1;
	while (at > 0 && is(tight.charCodeAt(at), Mark.closes)) at--;
	const code = tight.charCodeAt(at);
	if (is(code, Mark.final)) return 'final';
	if (at === tight.length - 1) {
		if (is(code, Mark.pause)) return 'pause';
		if (is(code, Mark.opens)) return 'open';
	} else if (signatureEnd.test(tight.slice(-40))) return 'final';
	const dashes = code === 0x2014 && tight.charCodeAt(at - 1) === 0x2014;
	return dashes || code === 0xff1a || code === 0x3a ? 'half' : 'none';
}

/** Whether a line ends in a question or a call. */
export const asks = (tight: string): boolean => is(tight.charCodeAt(tight.length - 1), Mark.asks);

export type LineStart = 'closing' | 'quote' | 'connective' | 'none';

const connective =
	/^(?:据悉|据了解|据介绍|此外|另外|同时|与此同时|目前|近年来|今年|当天|当日|接下来|下一步|随后|随着|会议|记者|在此|对此|截至|为此|其中|为了|除了|近日|日前|通过|活动)/u;
const connectiveFirst = new Set([...'据此另同与目近今当接下随会记在对截为其除日通活'].map(mark => mark.charCodeAt(0)));

/** What the first characters of a tight line say. */
export function readLineStart(tight: string): LineStart {
	const code = tight.charCodeAt(0);
	if (is(code, Mark.closingStart)) return 'closing';
	if (is(code, Mark.quote)) return 'quote';
	return connectiveFirst.has(code) && connective.test(tight) ? 'connective' : 'none';
}
