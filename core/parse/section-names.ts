/** 版名 that papers share, for lines that print nothing else; others are known by the page number beside them. */
const words =
	'要闻 时政 时事 综合 综合新闻 国内 国际 国内新闻 国际新闻 国内国际 天下 社会 社会新闻 民生 民生新闻 经济 经济新闻 财经 文化 文体 文体新闻 体育 教育 科技 健康 卫生 法治 法制 理论 评论 观点 言论 副刊 专题 专版 特刊 县域 乡镇 区域 城事 都市 城市 本地 地方 悦读 读书 阅读 生活 娱乐 旅游 汽车 房产 楼市 金融 产业 三农 农业 农村 广告 公告 公益 服务 热点 焦点 关注 重点关注 今日关注 深度 特别报道 特别策划 人物 视觉 影像 图片 头版 民声 资讯 综艺 政务 党建 工会 青春 校园 少年 家庭 情感 美食 消费 市场 企业 能源 环保 生态 军事 港澳台 台海 世界 环球 文旅 收藏 书画 文艺 文学 天气 动态 调查 暖闻 基层 彩票 社区 影像 要聞 本港 澳聞 國際 兩岸 財經 體育 娛樂 副刊 港聞 中國 論壇 科教 时局 新闻 教科卫'.split(
		' ',
	);
const known = new Set(words);
/** `工会新闻`, `学术论坛` */
const common = /^\p{Script=Han}{2}(?:新闻|专刊|天地|园地|论坛)$/u;

/** `要闻·临江`, `体育·彩票`, `国内新闻`: a section's name, at least one part of it known. */
export function isSectionName(text: string): boolean {
	if (text.length > 10) return false;
	if (common.test(text)) return true;
	const [first = '', ...rest] = text.split(/[·•/—-]/u);
	return (
		known.has(text) ||
		((known.has(first) || rest.some(part => known.has(part))) && rest.every(part => part.length <= 4))
	);
}
