/** How a line ends and how it opens: the two clues for joining lines into paragraphs. */

/** 句末: the sentence is finished, closing quotes and brackets passed over. `……”他说。）` */
const final = /[。！？!?…][”’」』）)》\]】]*$/u;
/** The dash or colon that may end a paragraph, too: `想跟大家分享——`, `具体如下：` */
const halfFinal = /(?:——|[：:])[”’」』）)]*$/u;
/** `……生产生活。（张三 李四）`, `（本报记者 王婷）` */
const signatureEnd = /[。！？…”][（(](?:[^（()）。，]{2,24})[）)]$/u;
const pause = /[，、；,;]$/u;
const closing = /^[，。、；：！？,.;:!?”’」』）)》】〉…％%]/u;
const quote = /^[“「『‘]/u;
const connective =
	/^(?:据悉|据了解|据介绍|此外|另外|同时|与此同时|目前|近年来|今年|当天|当日|接下来|下一步|随后|随着|会议|记者|在此|对此|截至|为此|其中|为了|除了|近日|日前|通过|活动|“)/u;
const openBracket = /[“‘（《「『〈【(]$/u;

export type LineEnd = 'final' | 'half' | 'pause' | 'open' | 'none';

/** What the last characters of a tight line say. */
export function readLineEnd(tight: string): LineEnd {
	const tail = tight.length > 40 ? tight.slice(-40) : tight;
	if (final.test(tail) || signatureEnd.test(tail)) return 'final';
	if (pause.test(tail)) return 'pause';
	if (halfFinal.test(tail)) return 'half';
	return openBracket.test(tail) ? 'open' : 'none';
}

export type LineStart = 'closing' | 'quote' | 'connective' | 'none';

/** What the first characters of a tight line say. */
export function readLineStart(tight: string): LineStart {
	const head = tight.length > 8 ? tight.slice(0, 8) : tight;
	if (closing.test(head) && !head.startsWith('……')) return 'closing';
	if (quote.test(head)) return 'quote';
	return connective.test(head) ? 'connective' : 'none';
}
