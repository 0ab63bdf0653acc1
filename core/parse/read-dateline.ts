/** 电头 – as printed, spaces squeezed. */
export type Dateline = string;

const day = String.raw`[\d０-９〇零○一二三四五六七八九十]{1,3}日`;
const wire = '[电電讯訊]';
/** A 电 or 讯 that goes on is another word: 新华社电视部, 本报讯问. */
const wordEnds = '(?![息问视话影力子台站器网动商脑梯池])';
/** The dateline stands apart: a space, a bracket, a quotation mark or a figure behind it. */
const apart = String.raw`(?=[\s（(【“「:：\d]|$)`;
const agency =
	'(?:据)?(?:新华社|新華社|新华网|中新社|中新网|人民网|央视|央广网|光明网|中国网|法新社|路透社|美联社|塔斯社|共同社)';

/**
 * Forms of a dateline, each tried at the start of a paragraph. Where the words alone could begin a sentence, the form
 * asks for the space or bracket behind it.
 */
const forms: readonly {readonly name: string; readonly example: string; readonly pattern: RegExp}[] = [
	{name: 'own report', example: '本报讯 昨日', pattern: new RegExp(`^本[报報台网刊社站]${wire}${wordEnds}`, 'u')},
	{
		name: 'own report with a day',
		example: '本报北京9月24日讯',
		pattern: new RegExp(String.raw`^本[报報台网刊社][^，。；：“”（）\s]{0,14}?${day}${wire}${wordEnds}`, 'u'),
	},
	{
		name: 'own report from a place',
		example: '本报青溪讯 近日',
		pattern: new RegExp(String.raw`^本[报報台网刊社]\p{Script=Han}{2,6}?${wire}${apart}`, 'u'),
	},
	{
		name: 'agency with a day',
		example: '新华社北京9月24日电',
		pattern: new RegExp(
			String.raw`^(?:${agency}|(?:据)?\p{Script=Han}{2,8}(?:社|报|報|网|台|客户端))[^，。；：“”（）]{0,18}?${day}${wire}{1,2}${wordEnds}`,
			'u',
		),
	},
	{
		name: 'agency alone',
		example: '新华社电（记者',
		pattern: new RegExp(String.raw`^${agency}(?:\p{Script=Han}{2,6}?)?${wire}{1,2}${apart}`, 'u'),
	},
	{
		name: 'another paper or part of it',
		example: '晚报讯 近日',
		pattern: new RegExp(
			String.raw`^\p{Script=Han}{0,8}(?:日报|晚报|商报|时报|早报|都市报|在线|融媒|新闻网|[报网])${wire}${apart}`,
			'u',
		),
	},
	{
		name: 'own news',
		example: '本报消息 近日',
		pattern: new RegExp(`^本[报報台网](?:综合|綜合)消息|^本[报報台网]消息${apart}`, 'u'),
	},
	{name: 'in a bracket', example: '【本報訊】', pattern: /^【\p{Script=Han}{1,8}(?:[讯訊]|消息|电|電)】/u},
	{
		name: 'a short name before people',
		example: '岭都讯 记者某某',
		pattern: /^\p{Script=Han}{2,4}[讯訊](?=\s+(?:本报)?(?:记者|記者|见习|通讯员|特约))/u,
	},
];

const headLength = 56;

/**
 * Reads the dateline at the start of a paragraph as printed, inner spaces and all: `本报讯 昨日上午，…`. Letter-spaced
 * ones, 本 报 讯, are read without their spaces. Undefined where there is none.
 */
export function readDateline(printed: string): Dateline | undefined {
	const head = printed.slice(0, headLength).trimStart();
	return matchForms(head) ?? matchForms(head.replace(/\s+/gu, ''));
}

/** The forms with a day are sure without spaces, and spaces inside must not leave half of one: `据新华社电 7 月 20 日电`. */
function matchForms(head: string): Dateline | undefined {
	const tight = head.replace(/\s+/gu, '');
	for (const {name, pattern} of forms) {
		const match = pattern.exec(name.endsWith('with a day') ? tight : head);
		if (match) return match[0].replace(/\s+/gu, '');
	}
	return undefined;
}
