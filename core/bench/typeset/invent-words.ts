/** Words for invented stories: places, bodies, matters with their own vocabulary. Used where no corpus folder is given. */
export const places = [
	'临江',
	'东浦',
	'青溪',
	'云城',
	'南屏',
	'柳川',
	'石桥',
	'白鹭',
	'梅岭',
	'湖西',
	'金溪',
	'凤山',
	'平岗',
	'沙洲',
	'桃源',
	'松岭',
];
export const bodies = [
	'市水务局',
	'市农业农村局',
	'市教育局',
	'市卫健委',
	'市交通运输局',
	'市文旅局',
	'市住建局',
	'市市场监管局',
	'市应急管理局',
	'市发改委',
	'街道办事处',
	'镇政府',
];
export const titles = ['局长', '副局长', '负责人', '工作人员', '科长', '站长'];
export const days = ['昨日上午', '昨天下午', '日前', '近日', '连日来', '本周起'];

export type Matter = {
	readonly name: string;
	readonly nouns: readonly string[];
	readonly deeds: readonly string[];
	readonly people: readonly string[];
};

export const matters: readonly Matter[] = [
	{
		name: '河道治理',
		nouns: ['河道', '堤岸', '排污口', '水质', '清淤船', '生态护坡'],
		deeds: ['清理淤泥', '加固堤岸', '封堵排污口', '种植水草', '巡查河段'],
		people: ['河长', '沿河居民', '保洁员'],
	},
	{
		name: '早稻收割',
		nouns: ['早稻', '收割机', '粮仓', '烘干房', '田埂', '秸秆'],
		deeds: ['抢收早稻', '调度农机', '烘干稻谷', '翻耕田地', '收购余粮'],
		people: ['种粮大户', '农机手', '村干部'],
	},
	{
		name: '老旧小区改造',
		nouns: ['楼道', '电梯', '外墙', '雨污管网', '停车位', '绿化带'],
		deeds: ['加装电梯', '更换管网', '粉刷外墙', '增设停车位', '拆除违建'],
		people: ['业主', '施工队长', '社区书记'],
	},
	{
		name: '校园食堂',
		nouns: ['食堂', '菜谱', '食材', '后厨', '营养餐', '家长陪餐'],
		deeds: ['公开菜谱', '抽检食材', '改造后厨', '推行陪餐', '培训厨师'],
		people: ['家长', '校长', '营养师'],
	},
	{
		name: '公交线路',
		nouns: ['公交', '站台', '班次', '换乘点', '新能源车', '候车亭'],
		deeds: ['优化线路', '加密班次', '更新车辆', '改建站台', '延长末班车'],
		people: ['乘客', '公交司机', '调度员'],
	},
	{
		name: '茶叶产业',
		nouns: ['茶园', '春茶', '炒茶机', '茶青', '茶商', '合作社'],
		deeds: ['采摘春茶', '推广机采', '举办茶会', '修剪茶园', '培训茶农'],
		people: ['茶农', '炒茶师傅', '合作社社长'],
	},
	{
		name: '消防演练',
		nouns: ['消防栓', '灭火器', '疏散通道', '演练', '烟感报警器', '厂房'],
		deeds: ['开展演练', '排查隐患', '检修消防栓', '清理通道', '讲解知识'],
		people: ['消防员', '厂长', '安全员'],
	},
	{
		name: '养老服务',
		nouns: ['助餐点', '日间照料中心', '康复床位', '护理员', '家庭医生', '健康档案'],
		deeds: ['开办助餐点', '上门体检', '改造床位', '培训护理员', '建立档案'],
		people: ['老人', '护理员', '社工'],
	},
	{
		name: '夜间市集',
		nouns: ['夜市', '摊位', '小吃', '非遗手作', '灯光秀', '步行街'],
		deeds: ['开放夜市', '规范摊位', '引入手作', '延长营业', '布置灯光'],
		people: ['摊主', '游客', '城管队员'],
	},
	{
		name: '森林防火',
		nouns: ['林区', '瞭望塔', '护林员', '防火带', '无人机', '火源'],
		deeds: ['开辟防火带', '巡护林区', '劝返游客', '检查火源', '升空无人机'],
		people: ['护林员', '林场职工', '村民'],
	},
	{
		name: '图书馆新馆',
		nouns: ['新馆', '书架', '自习室', '借阅证', '儿童阅览区', '古籍'],
		deeds: ['开放新馆', '修复古籍', '延长开馆', '增设自习室', '举办讲座'],
		people: ['读者', '馆员', '志愿者'],
	},
	{
		name: '电商直播',
		nouns: ['直播间', '主播', '快递', '仓库', '订单', '网货'],
		deeds: ['搭建直播间', '培训主播', '对接货源', '扩建仓库', '打包发货'],
		people: ['主播', '店主', '快递员'],
	},
];

/** `{place}` and the like are filled in; `{noun}` and `{deed}` draw from the story's matter. */
export const leads = [
	'{day}，{place}{body}启动{name}专项行动，计划用{n}天时间{deed}，惠及群众{m}余人。',
	'{day}，记者从{body}获悉，{place}今年已{deed}{n}处，{name}工作取得阶段性成效。',
	'{day}，走进{place}，{noun}旁一派忙碌景象，{person}们正在{deed}。',
];
export const middles = [
	'“以前{noun}是大家最头疼的事，现在好多了。”{person}{who}说，自从{deed}以后，{noun}变了样，大伙儿心里也踏实了。',
	'据了解，{place}共有{noun}{m}处，其中{n}处建成已超过{k}年。今年以来，{body}先后投入{m}万元，用于{deed}和{deed}，{noun}的面貌明显改善。',
	'{body}{title}{who}介绍，下一步将围绕{name}，继续{deed}，并邀请{person}参与监督，做到“件件有着落、事事有回音”。',
	'在{place}，{person}{who}一早就来到现场。他告诉记者，{noun}关系到每家每户，{deed}不能等、不能拖。',
	'为了{deed}，当地还成立了{k}支队伍，分片包干，每天对{noun}进行检查，发现问题当场整改。',
	'数据显示，截至目前，{place}已完成{noun}{n}个，占全年任务的{k}%，比去年同期提高{n}个百分点。',
	'{person}们的建议也被采纳。根据大家的意见，{body}调整了方案，把{deed}的时间提前到每天早上{k}时。',
	'除了{deed}，{place}还把{noun}纳入智慧平台，{person}用手机就能上报情况，平均处理时间缩短到{k}小时以内。',
];
export const endings = [
	'接下来，{place}将把{name}作为重点，计划到年底再{deed}{n}处。',
	'“我们会一直做下去，让{noun}越来越好。”{who}表示。',
	'目前，各项工作正在有序推进。',
];
export const headlines = [
	'{place}{deed} {noun}换新颜',
	'{place}推进{name} 惠及群众{m}余人',
	'{deed}，{place}这样做',
	'{place}{name}见成效',
	'{noun}里的“大民生”——{place}{name}见闻',
	'{name}让{person}点赞',
];
