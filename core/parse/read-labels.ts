/** Small labels that stand on a line of their own: each form named, with an example. */

/** `阅读提示`, `核心提示：` */
const standfirstLabel =
	/^[【[]?(?:(?:阅读|核心|内容|新闻|本文|导读|要点)(?:提示|提要|摘要)|提要|摘要|编者按|编前语|编者的话|核心阅读)[】\]]?[:：]?$/u;

/** `今日导读` */
const contentsLabel = /^(?:今日|本期|本报)?(?:导读|要目|看点)$/u;

/** 栏目 that papers share; everything else is a standing head only by its place. `■新闻速递` */
const standingHead =
	/^[■●◆【[]?(?:简讯|简明新闻|新闻速递|要闻速递|新闻链接|相关链接|相关新闻|延伸阅读|短评|时评|社评|社论|今日谈|今日评论|本报评论|图片新闻|图说新闻|新闻图片|读者来信|来信选登|编读往来|天气\p{Script=Han}{2,3}|一句话新闻|百姓话题|记者手记|采访手记|记者观察|新闻背景|新闻纵深|深度报道|现场直击|权威发布|公告栏|大家谈|微评|声音|热点聚焦|要闻简报|热线追踪|政务动态|民生关注|文化视野|法治在线|身边好人|一线传真|市井百态|基层动态|部门动态|乡镇传真|今日关注|今日视点|今日看点|聚焦两会|两会声音|直击两会|关注两会|记者走基层|新春走基层|民生直通车|百姓热线|市民热线|街谈巷议|直击现场|新闻现场|本报时评|图片故事|新闻故事|人物|身边|关注)[】\]]?$/u;

/** `【新春走基层】`, `■ 关注` */
const bracketed = /^(?:【\p{Script=Han}{2,8}】|[■●◆]\p{Script=Han}{2,4})$/u;

const pages = String.raw`(?:第?(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})[版面]?)`;
const see = '(?:详细报道|报道|全文|详情|内容|文章)?(?:详见|另见|见|刊)(?:今日|本报|今天)?';
/** A pointer to another page: `详见第3版`, `▶2版`, `（详见A05版）`, `>>>2版` */
const pointer = new RegExp(`^[（(【]?(?:[▶►→>＞]+(?:${see}|转)?${pages}|${see}${pages})[）)】]?$`, 'u');
/** The same behind a headline: `我市三季度经济运行平稳 ▶3版`, `中国空间站进入收官阶段 A8` */
const pointerTail = new RegExp(
	String.raw`(?:[▶►→>＞]+(?:${see}|转)?${pages}|[（(【](?:${see})?第?(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})[版面][）)】]|${see}${pages})$`,
	'u',
);
const pointerLetter = /\p{Script=Han}\S*\s+[A-Z]\d{1,2}$/u;

export const isStandfirstLabel = (tight: string): boolean => tight.length <= 10 && standfirstLabel.test(tight);
export const isContentsLabel = (tight: string): boolean => tight.length <= 6 && contentsLabel.test(tight);
export const isStandingHead = (tight: string): boolean =>
	tight.length <= 12 && (standingHead.test(tight) || bracketed.test(tight));
export const isPointer = (tight: string): boolean => tight.length <= 16 && pointer.test(tight);
export const endsInPointer = (tight: string): boolean => tight.length <= 48 && pointerTail.test(tight.slice(-16));
/** `中国空间站建造进入收官阶段 A8`: asked only of lines that are no furniture. */
export const endsInPageLetter = (text: string): boolean => text.length <= 40 && pointerLetter.test(text);

/** 阴影字 – a drop shadow prints its text twice: `主席台上主席台上`, `1313`. Undefined elsewhere. */
export function readShadow(tight: string): string | undefined {
	if (tight.length < 4 || tight.length > 60 || tight.length % 2 === 1) return undefined;
	if (tight.charCodeAt(0) !== tight.charCodeAt(tight.length / 2)) return undefined;
	const once = tight.slice(0, tight.length / 2);
	// A lone repeated character is a rule or a row of dots, not a shadow.
	if (!tight.endsWith(once) || new Set(once).size < 2) return undefined;
	return /[\p{Script=Han}\d]/u.test(once) ? once : undefined;
}
