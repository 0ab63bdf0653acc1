/** Small labels that stand on a line of their own: each form named, with an example. */

/** `阅读提示`, `核心提示：` */
const standfirstLabel =
	/^[【[]?(?:阅读提示|核心提示|内容提要|内容提示|提要|导读提示|本文提要|编者按|编前语|编者的话|核心阅读|新闻提示|要点提示)[】\]]?[:：]?$/u;

/** `今日导读` */
const contentsLabel = /^(?:今日|本期|本报)?(?:导读|要目|看点)$/u;

/** 栏目 that papers share; everything else is a standing head only by its place. `■新闻速递` */
const standingHead =
	/^[■●◆【[]?(?:简讯|简明新闻|新闻速递|要闻速递|新闻链接|相关链接|相关新闻|延伸阅读|短评|时评|社评|社论|今日谈|今日评论|本报评论|图片新闻|图说新闻|新闻图片|读者来信|来信选登|编读往来|天气预报|天气早知道|综合新闻|国内新闻|国际新闻|一句话新闻|百姓话题|记者手记|采访手记|记者观察|新闻背景|新闻纵深|深度报道|现场直击|权威发布|公告栏|大家谈|微评|声音|热点聚焦|要闻简报|热线追踪|政务动态|民生关注|文化视野|法治在线|身边好人|一线传真|市井百态|基层动态|部门动态|乡镇传真)[】\]]?$/u;

/** A pointer to another page: `详见第3版`, `▶2版`, `（详见A05版）` */
const pointer =
	/^[（(]?(?:[▶►→>]+(?:详见|见|转)?(?:今日)?第?[A-Z]?\d{1,2}[版面]?|(?:详细报道|报道|全文|详情|内容|文章)?(?:详见|见|刊)(?:今日|本报|今天)?(?:第?[A-Z]?\d{1,2}|第?[一二三四五六七八九十]{1,3})[版面])[）)]?$/u;
/** The same behind a headline: `我市三季度经济运行平稳 ▶3版` */
const pointerTail =
	/(?:[▶►→>]+(?:详见|见|转)?第?[A-Z]?\d{1,2}版?|[（(]?(?:详细报道|报道|全文)?(?:详见|见|刊)(?:今日|本报)?第?(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})[版面][）)]?)$/u;

export const isStandfirstLabel = (tight: string): boolean => tight.length <= 10 && standfirstLabel.test(tight);
export const isContentsLabel = (tight: string): boolean => tight.length <= 6 && contentsLabel.test(tight);
export const isStandingHead = (tight: string): boolean => tight.length <= 10 && standingHead.test(tight);
export const isPointer = (tight: string): boolean => tight.length <= 16 && pointer.test(tight);
export const endsInPointer = (tight: string): boolean => tight.length <= 48 && pointerTail.test(tight.slice(-16));

/** 阴影字 – a drop shadow prints its text twice: `优胜团队领奖优胜团队领奖`, `1313`. Undefined elsewhere. */
export function readShadow(tight: string): string | undefined {
	if (tight.length < 4 || tight.length > 60 || tight.length % 2 === 1) return undefined;
	const once = tight.slice(0, tight.length / 2);
	// A lone repeated character is a rule or a row of dots, not a shadow.
	if (!tight.endsWith(once) || new Set(once).size < 2) return undefined;
	return /[\p{Script=Han}\d]/u.test(once) ? once : undefined;
}
