/** 电头 – as printed, spaces squeezed, and the text behind it. */
export type DatelineReading = {readonly dateline: string; readonly text: string};

/**
 * Forms of a dateline, each tried at the start of a paragraph. The agency forms need a 电 or 讯 that ends the word:
 * 新华社电视部 is no dateline.
 */
const forms: readonly {readonly name: string; readonly example: string; readonly pattern: RegExp}[] = [
	{
		name: 'own report',
		example: '本报讯 昨日',
		pattern: /^本[报報台网刊社站][讯訊电電](?![息问视话影力子台])/u,
	},
	{
		name: 'own report from a place',
		example: '本报北京9月24日讯',
		pattern:
			/^本[报報台网刊社][^，。；：“”（）\s]{1,14}(?:\d日|日|[\p{Script=Han}]{2})[讯訊电電](?![息问视话影力子台站器网动商])/u,
	},
	{
		name: 'agency with a day',
		example: '新华社北京9月24日电',
		pattern:
			/^(?:据)?(?:新华社|新華社|新华网|中新社|中新网|人民网|央视|央广网|光明网|中国网|法新社|路透社|美联社|塔斯社|俄新社|共同社|[\p{Script=Han}]{2,8}(?:社|报|報|网|台|客户端))[^，。；：“”（）]{0,18}?[\d一二三四五六七八九十]{1,3}日[电電讯訊](?![息问视话影力子台])/u,
	},
	{
		name: 'agency alone',
		example: '新华社电（记者',
		pattern: /^(?:据)?(?:新华社|新華社|中新社|中新网|人民网|央视)(?:\p{Script=Han}{2,6})?[电電讯訊](?=[\s（(“]|$)/u,
	},
	{
		name: 'another paper or part of it',
		example: '晚报讯 近日',
		pattern: /^\p{Script=Han}{1,8}(?:日报|晚报|商报|时报|早报|都市报|在线|融媒|新闻网|[报网])[讯訊](?=[\s（(“]|$)/u,
	},
	{name: 'own news', example: '本报消息 近日', pattern: /^本[报台网](?:消息|综合消息)(?=[\s（(“：:]|$)/u},
];

/** Reads the dateline at the start of a paragraph: `本报讯 昨日上午，…`. Undefined where there is none. */
export function readDateline(text: string): DatelineReading | undefined {
	const head = text.slice(0, 48);
	// Letter-spaced or justified datelines: 本 报 讯, 新华社北京 9 月 24 日电.
	for (const {pattern} of forms) {
		const match = pattern.exec(head);
		if (match)
			return {dateline: match[0].replace(/\s+/gu, ''), text: text.slice(match[0].length).replace(/^[\s：:]+/u, '')};
	}
	return undefined;
}
