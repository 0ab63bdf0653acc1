import {describe, expect, test} from 'vitest';
import {readByline} from './read-byline.ts';
import {readDateline} from './read-dateline.ts';
import {readFurniture} from './read-furniture.ts';
import {readHeading} from './read-heading.ts';
import {readJump, takeHeadJump, takeTailJump} from './read-jump.ts';
import {endsInPointer, isPointer, isStandfirstLabel, isStandingHead, readShadow} from './read-labels.ts';
import {readTailSignature} from './read-signature.ts';

const people = (line: string): string | undefined =>
	readByline(line)
		?.bylines.map(({role, names, credit}) => [role ?? '-', names.join('、'), credit ?? ''].join(':').replace(/:$/u, ''))
		.join(' | ');

describe('byline', () => {
	test.each([
		['▢ 全媒体记者 王婷', '全媒体记者:王婷'],
		['□ 记者 廖王晶 通讯员 孙斌', '记者:廖王晶 | 通讯员:孙斌'],
		['□ 通讯员 钟伟明 雷雅丽 毛颖琦', '通讯员:钟伟明、雷雅丽、毛颖琦'],
		['▢ 全媒体记者 左翠玉/文', '全媒体记者:左翠玉:文'],
		['见 习 记 者 孙航宇/摄', '见习记者:孙航宇:摄'],
		['▢ 全媒体记者 吴峰宇 文/摄', '全媒体记者:吴峰宇:文/摄'],
		['（本报记者 王 婷 通讯员李明）', '本报记者:王婷 | 通讯员:李明'],
		['记者 童 泽  王 婷', '记者:童泽、王婷'],
		['本报记者王婷李明', '本报记者:王婷、李明'],
		['□ 实习生 欧阳慧', '实习生:欧阳慧'],
		['本报记者 应雨山 通讯员 翁安 摄', '本报记者:应雨山:摄 | 通讯员:翁安:摄'],
		['（省第三建筑公司 孙长有）', '省第三建筑公司:孙长有'],
		['特约通讯员 买买提·艾力', '特约通讯员:买买提·艾力'],
		['記者 俞望南 攝', '記者:俞望南:攝'],
		['尚凡', '-:尚凡'],
		['本报评论员', '本报评论员:'],
	])('reads %j', (line, expected) => {
		expect(people(line)?.replace(/:+$/u, '')).toBe(expected.replace(/:+$/u, ''));
	});

	test.each([
		'记者手记',
		'记者从市经信局获悉',
		'据记者了解',
		'王沪宁出席',
		'国务院',
		'高铁',
		'平安',
		'本报记者在现场看到，',
		'',
	])('leaves %j alone', line => {
		expect(readByline(line)).toBeUndefined();
	});
});

describe('dateline', () => {
	test.each([
		['本报讯 昨日上午，市委常委会', '本报讯'],
		['本报讯“缺人了请直接', '本报讯'],
		['本 报 讯 （ 融 媒 体 记 者', '本报讯'],
		['新华社北京9月24日电（记者', '新华社北京9月24日电'],
		['新华社北京 9 月 24 日电 记者', '新华社北京9月24日电'],
		['据新华社北京十月一日电', '据新华社北京十月一日电'],
		['中新社北京10月7日电（记者 马洁）', '中新社北京10月7日电'],
		['本报北京9月24日讯 记者', '本报北京9月24日讯'],
		['本报柳川讯 近日', '本报柳川讯'],
		['晚报讯（记者', '晚报讯'],
		['本报综合消息昨天，', '本报综合消息'],
		['岭都讯 记者俞风秋 通', '岭都讯'],
		['【本報消息】黑沙環', '【本報消息】'],
	])('reads %j', (text, dateline) => {
		expect(readDateline(text)).toBe(dateline);
	});

	test.each(['新华社电视部昨日', '本报讯问了几位', '今年以来，', '通讯员李明', '晚报讯息'])(
		'leaves %j to the text',
		text => {
			expect(readDateline(text)).toBeUndefined();
		},
	);
});

describe('jump', () => {
	test.each([
		['（下转第二版）', 'to', '第二版'],
		['(下转第二版)', 'to', '第二版'],
		['（上接第一版）', 'from', '第一版'],
		['（转第4版）', 'to', '第4版'],
		['紧接第3版', 'from', '第3版'],
		['下转第五版▶', 'to', '第五版'],
		['◀上接A05版', 'from', 'A05版'],
	])('reads %j', (line, direction, page) => {
		expect(readJump(line)).toMatchObject({direction, page});
	});

	test.each(['本报第四版发表社论', '（下转第三四五六版）', '上接天线', '（下转第？版）', ''])(
		'leaves %j to the body',
		line => {
			expect(readJump(line)).toBeUndefined();
		},
	);

	test('takes a bracketed jump off either end of a paragraph', () => {
		expect(takeTailJump('取得成效。（下转第2版）')).toMatchObject({page: '第2版', text: '取得成效。'});
		expect(takeHeadJump('（上接第一版）会议强调')).toMatchObject({page: '第一版', text: '会议强调'});
		expect(takeTailJump('他翻到第2版')).toBeUndefined();
	});
});

describe('signature', () => {
	test.each([
		['帮助自己和自己的家人。 陆艳', ' 陆艳'],
		['有序推进。（记者 王婷）', '（记者 王婷）'],
		['值得学习。（洛平）', '（洛平）'],
		['标出的结节。岭都记者 倪风田 摄', '岭都记者 倪风田 摄'],
		['越来越好。”邵勇表示。许文军', '许文军'],
	])('finds who signed %j', (text, printed) => {
		expect(readTailSignature(text)?.printed).toBe(printed.trim());
	});

	test('reads a wire line at the end as a dateline', () => {
		expect(readTailSignature('跑到更远的地方。”（本报万象11月8日电）')?.dateline).toBe('本报万象11月8日电');
	});

	test.each(['推进各项工作。', '未完待续。（待续）', '日排水量达30万立方米。（新华社发）', '他说。第二天'])(
		'finds none in %j',
		text => {
			expect(readTailSignature(text)).toBeUndefined();
		},
	);
});

describe('furniture', () => {
	test.each([
		['06要闻·莲都', {kind: 'folio', pageNumber: '6', section: '要闻·莲都'}],
		['A05 深圳·时局', {kind: 'folio', pageNumber: 'A5'}],
		['2022年9月6日 星期二 第3版 经济', {kind: 'folio', pageNumber: '3', section: '经济'}],
		['２０２２年９月６日　星期二　第３版', {kind: 'folio', pageNumber: '3'}],
		['铜山侨报 2021年11月2日 星期二 第2版', {kind: 'folio', publication: '铜山侨报', pageNumber: '2'}],
		['黔东导报 | 法治 | 11', {kind: 'folio', publication: '黔东导报', section: '法治', pageNumber: '11'}],
		['财经·11', {kind: 'folio', section: '财经', pageNumber: '11'}],
		['03时政', {kind: 'folio', section: '时政', pageNumber: '3'}],
		['总第7602期 今日8版', {kind: 'nameplate', totalNumber: 7602}],
		['国内统一刊号CN33-0079', {kind: 'nameplate', serial: 'CN33-0079'}],
		['中共义乌市委主管主办', {kind: 'nameplate'}],
		['值班总编：陈旭春 责任编辑：朱雪梅 校对：黄燕珊', {kind: 'imprint'}],
		['责编/于琪兰 版式/萧亮夏', {kind: 'imprint'}],
		['編輯：林默 校對：伍鑑暉', {kind: 'imprint'}],
		['0579-85381110', {kind: 'hotline'}],
	])('reads %j', (line, facts) => {
		expect(readFurniture(line)).toMatchObject(facts);
	});

	test.each([
		'20|23年中国经济',
		'12个村',
		'9400多家经营户实现数字人民币收款功能',
		'编辑部的故事',
		'市长热线暖人心',
		'会议，研究疫情防控工作。',
	])('leaves %j to the articles', line => {
		expect(readFurniture(line)?.sure ?? false).toBe(false);
	});
});

describe('labels', () => {
	test('tells labels, pointers and standing heads from headlines', () => {
		expect(['阅读提示', '核心提示：', '【内容提要】'].every(isStandfirstLabel)).toBe(true);
		expect(['详见第3版', '▶2版', '（详见A05版）', '>>>2版'].every(isPointer)).toBe(true);
		expect(endsInPointer('我市三季度经济运行平稳►3版')).toBe(true);
		expect(isStandingHead('【新春走基层】')).toBe(true);
		expect([
			isStandfirstLabel('提示牌亮了'),
			isPointer('第3版'),
			endsInPointer('再版3版'),
			isStandingHead('声音里的乡愁'),
		]).toEqual([false, false, false, false]);
	});

	test('takes a drop shadow once and leaves rows of dots', () => {
		expect(readShadow('优胜团队领奖优胜团队领奖')).toBe('优胜团队领奖');
		expect(readShadow('1313')).toBe('13');
		expect(readShadow('————')).toBeUndefined();
		expect(readShadow('清清楚楚')).toBeUndefined();
	});
});

describe('heading', () => {
	test.each([
		[['2022年某市网络文化季', '暨网络安全宣传周启动'], [], ['2022年某市网络文化季', '暨网络安全宣传周启动'], []],
		[['某某在调研时强调', '在建设中展现更大担当'], ['某某在调研时强调'], ['在建设中展现更大担当'], []],
		[['不分神 不畏难 不松劲', '全县打赢攻坚战'], ['不分神 不畏难 不松劲'], ['全县打赢攻坚战'], []],
		[
			['市民服务中心入选', '2023年度', '“全省优秀单位”称号'],
			[],
			['市民服务中心入选', '2023年度', '“全省优秀单位”称号'],
			[],
		],
		[['决战决胜', '——战疫一线剪影'], [], ['决战决胜'], ['——战疫一线剪影']],
		[
			['数字人民币应用推广启动', '9400多家经营户实现数字人民币收款功能'],
			[],
			['数字人民币应用推广启动'],
			['9400多家经营户实现数字人民币收款功能'],
		],
		[[], [], [], []],
	])('tells the parts of %j apart', (lines, kicker, headline, deck) => {
		expect(readHeading(lines)).toEqual({kicker, headline, deck});
	});
});
