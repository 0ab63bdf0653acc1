/** 版权行 – duty words with their people: `值班总编：陈旭春 责任编辑：朱雪梅`, `责编/张三`, `编辑 李四`. */
const duty =
	'(?:本版|責任|美術|電腦|今日|一版|头版|执行|值班|责任|首席|见习|版面|图片|视觉|美术|文字|编委|夜班|总值班|电脑|新闻|本期)*(?:总编辑?|主编|副总编|编委|编辑|编审|校对|校检|检校|责校|美编|版式设计|版式|组版|排版|审读|审核|审校|设计|制作|统筹|主任|监制|终审|二审|三审|初审|一审|责编|值班主任|出品人|策划|照排|图编|见报|签发|视觉|編輯|校對|美編|責編|總編輯?|主編|組版|審校)';
const name = String.raw`(?:\p{Script=Han}{2,4}|\p{Script=Han}(?:\|\p{Script=Han}){1,2})`;
const people = `${name}(?:[、,，|·]{1,3}(?!${duty})${name}(?=[|、,，]|$))*`;
const withPeople = new RegExp(
	String.raw`(?<![\p{Script=Han}])${duty}(?<colon>[:：/／]?)\|?${people}(?=\||$|[（(]|[\d:：/])`,
	'gu',
);
const contact = /(?:电话|电子信箱|电子邮箱|邮箱|信箱|E-?mail|QQ|微信)[:：]?\|?[\w.@\-—]*/giu;

export type Duties = {readonly count: number; readonly coloned: boolean; readonly rest: string};

/** Peels duties and their people off a line whose spaces are bars. */
export function peelDuties(barred: string): Duties {
	if (!/[编校审版式计作筹任制题督发觉編對責]/u.test(barred)) return {count: 0, coloned: false, rest: barred};
	let count = 0;
	let coloned = false;
	const rest = barred.replace(withPeople, (_, ...args) => {
		count++;
		const groups: unknown = args.at(-1);
		if (typeof groups === 'object' && groups !== null && 'colon' in groups && groups.colon !== '') coloned = true;
		return '|';
	});
	return {count, coloned, rest: count > 0 ? rest.replace(contact, '|') : barred};
}
