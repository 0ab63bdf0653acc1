/** 单姓 – the surnames of well over 99 % of Chinese bylines. Data, in the order of the Hundred Family Surnames. */
const single = new Set(
	'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄曲封芮储靳汲松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公付肖佟岳代户海帅苟覃税佘闫仝战仉占招植初撒展库线亢原岱伟邸敬揭但随禤同楚粟门苑丛竹迟冼邝麦漆晋纳青院商么颉芦锁回布鹿揣呼者朴姣底折况哈化先昝智尧降智种折虎幺逢邴操芶鄢旷仵楼虎豆卿生丑' +
		'趙錢孫鄭馮陳衛蔣韓楊許呂張嚴華魏謝鄒竇蘇魯韋馬鳳費賀湯羅畢鄔樂傅齊顧黃蕭姚湛龐紀項梁藍閔賈婁顏鍾駱萬盧莫應單諸鈕龔陸榮儲車侯寧劉葉黎賴喬陰閻連習艾歐聶關遊楊雲溫莊譚貢勞',
);
const double =
	/^(?:欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|轩辕|长孙|独孤|南宫|呼延|闻人|澹台|宇文|西门|百里|东郭|赫连|拓跋)/u;

/** Words that open with a surname's character and are never a byline's name in newspaper language. */
const commonWords = new Set(
	'高质量 高水平 安全 平安 文明 文化 文旅 金融 金秋 广场 广告 时政 时评 时事 国际 国内 国家 全国 全市 全民 全面 全省 全球 全力 项目 应急 方便 方案 方法 经济 经验 管理 关注 关于 关爱 关心 公告 公示 公司 公益 通知 通讯 通报 党建 党员 党委 教育 农村 农业 农民 农商 党政 山海 海关 向上 向前 向善 美丽 明天 明年 和谐 和平 生活 生态 生产 连续 相关 相约 同心 同比 华夏 单位 温暖 温馨 温度 红色 红利 红包 简讯 简介 水利 水电 水务 花开 花絮 云端 支持 支付 从严 从此 成为 成功 成立 成效 利用 利好 双减 双碳 双向 满意 满分 容易 富裕 富民 强化 强国 强省 强调 强市 步伐 居民 居家 须知 越来越 越野 都市 那么 那些 后来 后续 计划 计生 任务 任职 商务 商业 商场 商标 原则 原因 展示 展览 智慧 智能 化解 化工 化妆 先进 先锋 先行 同时 但是 初心 初步 广大 广泛 东西 东风 东部 文体 文艺 文学 文件 常态 常委 常务 能源 能力 通过 通道 通行 房产 房屋 车辆 车站 车位 石油 石化 印发 印象 施工 施行 施策 时间 时刻 时代 江河 平台 平均 平稳 元旦 元宵 终于 终身 权益 权利 权威 师生 师傅 师资 回家 回应 回收 回归 回忆 纳税 门诊 门票 门户 布局 战略 战役 战疫 益民 温州 金华 台州 宁波 杭州 江苏 江西 广东 广西 云南 海南 贵州 山东 山西 湖南 华为 华东 万元 万里 万家 白天 白色 青年 青春 青山 青少年 红军 古镇 古城 古代 何以 何时 何谓 冬季 秋收 秋天 秋季 夏日 夏季 农家 农产品 农历 明显 明确 安排 安装 安心 安居 和美 乐享 乐园 祝福 祝贺 解决 解读 解放 别样 别墅 包括 包装 包容 席位 经营 经常 管控 宣传 宣布 宣讲 荣誉 荣获 全文 全新 全程 全员 牧民 景区 景观 景点 温情 习惯 习近平 易地 利民 利率 隆重 相信 相遇 查处 查看 查询 游客 游戏 游园 盖章 公平 公开 公共 公交 公里 代表 代理 代码 户外 户籍 海洋 海外 海上 随着 同学 同意 迟到 商品 线上 线下 线路 展开 展现 展会 招聘 招商 招生 招标 招引 植树 植物 原来 战胜 库存 随后 生命 生日 生物 竹林 门口 门前 粟米 者说'.split(
		' ',
	),
);

const isHanOnly = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** Whether the text opens like a Chinese name, with a surname. */
export const opensWithSurname = (text: string): boolean => double.test(text) || single.has(text.charAt(0));

/** 姓名 – a Chinese name of two or three characters (four with a double surname), or a foreign one: `买买提·艾力`. */
export function isName(text: string): boolean {
	if (text.length < 2 || text.length > 12 || commonWords.has(text)) return false;
	if (/^\p{Script=Han}{1,6}[·•]\p{Script=Han}{1,6}$/u.test(text)) return true;
	if (!isHanOnly(text)) return false;
	if (double.test(text)) return text.length === 3 || text.length === 4;
	return single.has(text.charAt(0)) && text.length <= 3;
}

/** A name that nothing but its own look says is one: no foreign ones, no words, none that end like a place or an office. */
export const isBareName = (text: string): boolean =>
	isName(text) &&
	!commonWords.has(text.slice(0, 2)) &&
	!/[·•]|[铁院部局会省市县区镇村路站厂社团党网报厅委办司校队业]$/u.test(text);

/** Two or more names run together: `李芳王小明` → 李芳, 王小明. Empty where they do not split into names. */
export function splitNames(text: string): readonly string[] {
	if (isName(text)) return [text];
	if (text.length < 4 || text.length > 12) return [];
	for (const size of [3, 2, 4]) {
		const first = text.slice(0, size);
		if (!isName(first)) continue;
		const rest = splitNames(text.slice(size));
		if (rest.length > 0) return [first, ...rest];
	}
	return [];
}
