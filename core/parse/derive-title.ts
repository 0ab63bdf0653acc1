import type {Block} from '../newspaper/page.ts';

/** The longest derived title, in characters. */
const longest = 24;
/** What opens a report before it says anything: `昨日上午，`, `据悉，`, `9月6日，`, `近日，` */
const opening =
	/^(?:(?:昨|今|近|日|前|当)[日天晚晨前][^，。；：]{0,6}|据(?:悉|了解|介绍|报道)|连日来|近年来|近期|最近|眼下|目前|当前|日前|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?[^，。；：]{0,6}|记者(?:昨日|近日|日前)?从[^，。；：]{1,20}获悉)[，：、]/u;
const clauseEnd = /[，。；：！？…]|——/u;

/** 拟题 – a short title from the lead where the page prints none; undefined where there is no text. */
export function deriveTitle(blocks: readonly Block[]): string | undefined {
	const lead = blocks.find(({type, text}) => type === 'paragraph' && text !== '')?.text;
	if (lead === undefined) return undefined;
	let rest = lead.slice(0, 200);
	for (let i = 0; i < 3; i++) rest = rest.replace(opening, '');
	rest = rest.replace(/^[“”‘’（）\s]+/u, '');
	const end = rest.search(clauseEnd);
	const clause = (end > 3 ? rest.slice(0, end) : rest).trim();
	const title = [...(clause === '' ? lead : clause)].slice(0, longest).join('');
	const opens = (title.match(/[“《]/gu) ?? []).length;
	const closes = (title.match(/[”》]/gu) ?? []).length;
	return opens === closes ? title : title.replace(/[“”《》]/gu, '');
}
