import type {Block} from '../newspaper/page.ts';

/** A derived title ends here, in characters, */
const longest = 24;
/** or a little later, where a quotation or a book title is still open. */
const longestWhole = 34;
/** What opens a report before it says anything: `昨日上午，`, `据悉，`, `9月6日，`, `近日，` */
const opening =
	/^(?:(?:昨|今|近|日|前|当)[日天晚晨前][^，。；：]{0,6}|据(?:悉|了解|介绍|报道)|连日来|近年来|近期|最近|眼下|目前|当前|日前|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?[^，。；：]{0,6}|记者(?:昨日|近日|日前)?从[^，。；：]{1,20}获悉)[，：、]/u;
const clauseEnd = /[，。；：！？…—]/u;
const pairs: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['《', '》'],
	['「', '」'],
	['（', '）'],
]);

/** 拟题 – a short title from the lead where the page prints none; undefined where there is no text. */
export function deriveTitle(blocks: readonly Block[]): string | undefined {
	const lead = blocks.find(({type, text}) => type === 'paragraph' && text !== '')?.text;
	if (lead === undefined) return undefined;
	let rest = lead.slice(0, 200);
	for (let i = 0; i < 3; i++) rest = rest.replace(opening, '');
	rest = rest.trim();
	// A report that opens with somebody's words is named by them, without their marks.
	const spoken = /^[“「](?<words>[^”」，。！？]{4,24})/u.exec(rest)?.groups?.words;
	return spoken ?? cutClause([...(rest === '' ? lead : rest)]);
}

/** The first clause, cut at a length: never inside a quotation or a book title that ends soon after. */
function cutClause(characters: readonly string[]): string {
	const open: string[] = [];
	let outside = 0;
	for (const [at, character] of characters.entries()) {
		if (at >= longestWhole) return characters.slice(0, outside >= 6 ? outside : longest).join('');
		if (open.length === 0) {
			if (at > 3 && clauseEnd.test(character)) return characters.slice(0, at).join('').trim();
			if (at >= longest) return characters.slice(0, at).join('').trim();
			outside = at;
		}
		const closing = pairs.get(character);
		if (closing !== undefined) open.push(closing);
		else if (character === open.at(-1)) open.pop();
	}
	return characters.join('').trim();
}
