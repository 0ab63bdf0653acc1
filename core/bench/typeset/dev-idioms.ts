/** The words of the `dev` family: a city paper of the coast and its county neighbours. */
import type {FurniturePiece, Idioms} from './idioms.ts';
import {dayOf, type IssuePrint, twoDigits, wideDigits} from './issue-print.ts';
import {nameOf} from './people.ts';
import type {Random} from './random.ts';

const phone = (random: Random) => `0${random.int(571, 580)}-${random.int(82000000, 89999999)}`;

function nameplate(issue: IssuePrint, random: Random): FurniturePiece[] {
	const {year, month, day, weekday, lunarYear, lunarDay} = dayOf(issue.date);
	const piece = (...lines: string[]): FurniturePiece => ({type: 'nameplate', lines});
	const whole = random.chance(0.55);
	const pieces = [
		piece(issue.publication),
		...(whole
			? [piece(random.chance(0.5) ? `${year}年${month}月${day}日 星期${weekday}` : `${year}年${month}月${day}日`)]
			: [piece(`${year}年${month}月`), piece(`${day}`)]),
		...(random.chance(0.5) || !whole ? [piece(`星期${weekday}`, `农历${lunarYear}年`, lunarDay)] : []),
		piece(`国内统一刊号${issue.serial}`, `邮发代号31-${random.int(10, 99)}`),
		piece(`总第${issue.issueNumber}期 今日${issue.pages}版`),
	];
	if (random.chance(0.4)) pieces.push(piece(`中共${issue.publication.slice(0, 2)}市委主管主办`));
	return random.chance(0.5) ? pieces : random.shuffle(pieces);
}

function folio(issue: IssuePrint, random: Random): FurniturePiece {
	const {year, month, day, weekday} = dayOf(issue.date);
	const date = `${year}年${month}月${day}日`;
	const number = /^\d$/u.test(issue.pageNumber) ? `0${issue.pageNumber}` : issue.pageNumber;
	const week = `星期${weekday}`;
	const editor = random.chance(0.3) ? ` 责任编辑：${nameOf(random)}` : '';
	const forms = [
		[`${number}${issue.section}`],
		[`${number} ${issue.section}`, `${date} ${week}`],
		[`第${issue.pageNumber}版 ${issue.section}`, date],
		[`${date} ${week} ${number} ${issue.section}${editor}`],
		[`${issue.publication} ${date} ${week}`, `${number}版 ${issue.section}`],
		[`${year}.${twoDigits(month)}.${twoDigits(day)} ${week} ${issue.section} ${number}`],
		[issue.publication, `${date} ${week}`, issue.section, number],
		[`${year}-${twoDigits(month)}-${twoDigits(day)} 第${number}版：${issue.section}`],
	];
	const lines = random.pick(forms);
	return {type: 'folio', lines: random.chance(0.12) ? lines.map(wideDigits) : lines};
}

function imprint(random: Random): FurniturePiece {
	const people = () => nameOf(random);
	const forms = [
		`值班总编：${people()} 责任编辑：${people()} 校对：${people()}`,
		`责任编辑：${people()} 版式设计：${people()} 校对：${people()}`,
		`责编：${people()} 美编：${people()}`,
		`编辑 ${people()} 校对 ${people()} 电话 ${phone(random)}`,
	];
	return {type: 'imprint', lines: [random.pick(forms)]};
}

function hotline(random: Random): FurniturePiece {
	const forms = [
		['新闻', '热线', phone(random), phone(random)],
		[`新闻热线：${phone(random)}`],
		[`本报热线 ${phone(random)}`],
	];
	return {type: 'hotline', lines: random.pick(forms)};
}

export const devIdioms: Idioms = {
	standingHeads: [
		'新目标 新赛道 新作为',
		'奋进新征程 建功新时代',
		'民生直通车',
		'今日关注',
		'聚焦两会',
		'共同富裕看行动',
		'干在实处 走在前列',
		'【民生关注】',
		'记者走基层',
		'街谈巷议',
	],
	teaserPointers: [
		page => `（${page}）`,
		page => `（详见第${page}版）`,
		page => `▶${page}版`,
		page => `（见${page}版）`,
		() => '',
	],
	standfirstLabels: ['阅读提示', '核心提示', '内容提要'],
	captionOpenings: ['图为', '图为', ''],
	jumpFrom: [page => `（上接${page}）`, page => `(上接${page})`],
	jumpTo: [page => `（下转${page}）`, page => `(下转${page})`, page => `（转${page}）`],
	sections: ['要闻', '综合新闻', '民生', '经济', '文体', '要闻·城区', '时政', '社会', '乡镇', '教育'],
	pageNumbers: ['2', '3', '4', '5', '6', '8', 'A2', 'A5', 'A7', 'B3', '12'],
	publications: ['临江日报', '东浦晚报', '云城商报', '江海都市报', '青溪日报', '南屏时报'],
	commentaryPens: ['常望', '钟声远', '言平', '江南'],
	letterStandings: ['市民', '读者', '东门街道'],
	datelines: ['本报讯'],
	agencies: ['新华社北京', '新华社杭州', '新华社上海', '据新华社北京', '中新社北京'],
	nameplate,
	folio,
	imprint,
	hotline,
};
