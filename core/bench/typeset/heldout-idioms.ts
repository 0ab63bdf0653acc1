/** The words of the `heldout` family: an inland metropolitan paper and a party paper of another province. */
import type {FurniturePiece, Idioms} from './idioms.ts';
import {dayOf, digitsInChinese, type IssuePrint, numberInChinese, twoDigits, wideDigits} from './issue-print.ts';
import {nameOf} from './people.ts';
import type {Random} from './random.ts';

const mobile = (random: Random) => `1${random.int(30, 89)}${random.int(10000000, 99999999)}`;

function nameplate(issue: IssuePrint, random: Random): FurniturePiece[] {
	const {year, month, day, weekday, lunarYear, lunarDay} = dayOf(issue.date);
	const piece = (...lines: string[]): FurniturePiece => ({type: 'nameplate', lines});
	const chinese = `${digitsInChinese(year)}年${numberInChinese(month)}月${numberInChinese(day)}日`;
	const dates = [
		[`${year}年${month}月${day}日 星期${weekday} ${lunarYear}年${lunarDay}`],
		[`${year}.${month}.${day}`, `星期${weekday}`, lunarDay],
		[`${chinese}`, `星期${weekday}`],
		[`${day}`, `${year}年${month}月`, `星期${weekday} 农历${lunarDay}`],
		[wideDigits(`${year}年${month}月${day}日`), `周${weekday}`],
	];
	return [
		...(random.chance(0.85) ? [piece(random.chance(0.3) ? [...issue.publication].join(' ') : issue.publication)] : []),
		piece(...random.pick(dates)),
		piece(`第${issue.issueNumber}期`, `今日${numberInChinese(issue.pages)}版`),
		piece(
			`国内统一连续出版物号 ${issue.serial.replace('CN', 'CN ')}`,
			`代号${random.int(41, 61)}-${random.int(2, 60)}`,
		),
		...(random.chance(0.4) ? [piece(`${issue.publication}社出版`, 'www.example.cn')] : []),
		...(random.chance(0.3) ? [piece(`农历${lunarYear}年`, '零售价：1.50元')] : []),
	];
}

function folio(issue: IssuePrint, random: Random): FurniturePiece {
	const {year, month, day, weekday} = dayOf(issue.date);
	const padded = issue.pageNumber.replace(/^([A-Z]?)(\d)$/u, '$10$2');
	const chinese = `${digitsInChinese(year)}年${numberInChinese(month)}月${numberInChinese(day)}日`;
	const forms = [
		[`${issue.section}`, `${padded}`, `${year}年${month}月${day}日`, `周${weekday}`],
		[`${padded}版`, `${chinese} 星期${weekday}`, `${issue.section}`],
		[`${issue.publication} | ${issue.section} | ${padded}`],
		[`${month}月${day}日 星期${weekday} 第${issue.pageNumber}版`],
		[
			`${issue.section}·${padded}`,
			`${year}年${twoDigits(month)}月${twoDigits(day)}日 责编/${nameOf(random)} 版式/${nameOf(random)}`,
		],
		[`${padded}版`, `${year}/${twoDigits(month)}/${twoDigits(day)}`, `编辑：${nameOf(random)} 组版：${nameOf(random)}`],
		[
			wideDigits(`${year}年${month}月${day}日`),
			`第${numberInChinese(Number(issue.pageNumber.replace(/\D/gu, '')))}版`,
			issue.section,
		],
	];
	return {type: 'folio', lines: random.pick(/^\d/u.test(issue.pageNumber) ? forms : forms.slice(0, 6))};
}

function imprint(random: Random): FurniturePiece {
	const people = () => nameOf(random);
	const forms = [
		[`本版责编/${people()} 版式/${people()} 责校/${people()}`],
		[`主编：${people()}`, `编辑：${people()}`, `美编：${people()}`, `校对：${people()}`],
		[`本版编辑 ${people()} 视觉 ${people()} 检校 ${people()}`],
		[`责任编辑 ${people()} 电子信箱：news@example.cn`],
	];
	return {type: 'imprint', lines: random.pick(forms)};
}

function hotline(random: Random): FurniturePiece {
	const forms = [
		[`24小时热线 ${mobile(random)}`],
		['爆料电话', mobile(random)],
		[`广告热线：${mobile(random)} 发行热线：11185`],
	];
	return {type: 'hotline', lines: random.pick(forms)};
}

export const heldoutIdioms: Idioms = {
	standingHeads: [
		'本报时评',
		'高质量发展调研行',
		'【新春走基层】',
		'学思想 强党性 重实践 建新功',
		'■ 关注',
		'百姓热线',
		'文化视野',
		'直击现场',
		'“十四五”，我们这样走过',
		'优化营商环境进行时',
	],
	teaserPointers: [
		page => `►${page}版`,
		page => `>>>${page}版`,
		page => `（全文见第${page}版）`,
		page => ` A${page}`,
		page => `【详见${page}版】`,
	],
	standfirstLabels: ['核心提示', '提要', '内容摘要'],
	captionOpenings: ['图为', '上图：', '图片：', '▲', ''],
	jumpFrom: [page => `（紧接${page}）`, page => `（上接${page}）`, page => `◀上接${page}`, page => `（上接${page}）`],
	jumpTo: [page => `（下转${page}）`, page => `（转${page}）`, page => `下转${page}▶`, page => `（下转${page}）`],
	sections: ['时事', '都市', '法治', '国内新闻', '县域', '财经', '理论', '悦读', '体育·彩票', '重点关注'],
	pageNumbers: ['2', '3', '4', '6', '7', '9', '10', '11', 'A3', 'A4', 'A11', 'C2'],
	publications: ['汾川日报', '陇原晚报', '锦州道晨报', '楚北都市报', '长岭周报', '黔东导报'],
	commentaryPens: ['洛平', '任理轩', '齐声', '一得'],
	letterStandings: ['读者', '退休教师', '河西区', '一名家长'],
	datelines: ['本报讯', '本报讯', '本报综合消息', '本报柳川讯', '晚报讯'],
	agencies: ['新华社武汉', '新华社北京', '新华社石家庄', '据新华社电'],
	nameplate,
	folio,
	imprint,
	hotline,
};
