/** 栏目名的样子 – words that a recurring label ends in: `高质量发展调研行`, `优化营商环境进行时` */
const labelEnd =
	/(?:^(?:综合|国内|国际|社会|本地)新闻|走基层|调研行|进行时|在行动|看行动|直通车|大家谈|面对面|零距离|风向标|会客厅|瞭望台|观察哨|热线|时评|微评|快评|视野|视点|视窗|之窗|之声|速递|速览|快讯|简报|专栏|专题|专版|访谈|纵横|论坛|讲堂|课堂|广角|透视|连线|直击|巡礼|风采|系列报道|走过)$/u;
/** Words that a campaign's slogan repeats on every page: `奋进新征程 建功新时代` */
const slogan =
	/(?:新时代|新征程|新伟业|新篇章|新作为|建新功|立新功|走在前列|干在实处|勇立潮头|学思想|强党性|重实践|建功|奋进|谱新篇|谋新篇|开新局|拼经济|共同富裕|高质量发展)/gu;
const longestLabel = 12;

/** Whether a display line looks like a standing head rather than a headline of this one story. */
export function looksStanding(tight: string, clauseSpace: boolean): boolean {
	if (tight.length > 20) return false;
	if (tight.length <= longestLabel && labelEnd.test(tight)) return true;
	const words = tight.match(slogan)?.join('').length ?? 0;
	return clauseSpace && words >= 0.5 * tight.length;
}
