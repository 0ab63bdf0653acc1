/** 报头: what a front page prints about itself beside its name, read from its nameplate lines for showing only. */
import type {Furniture} from '@jianbao/core/newspaper/page';

export type NameplateFacts = {
	/** 甲辰年正月初一 */
	readonly lunarDay?: string;
	/** 国内统一刊号CN00-0000 */
	readonly serial?: string;
	/** 今日8版 */
	readonly pages?: string;
	/** The number in it. */
	readonly pageCount?: number;
};

// 「农历甲辰年 正月初一」, 「甲辰年正月初一」
const lunar =
	/(?:农历|農曆)?\s*(?<day>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\s*闰?[正一二三四五六七八九十冬腊]{1,2}月(?:初|十|廿|二十|三十)[一二三四五六七八九十]?)/u;
// 「国内统一刊号CN00-0000」, 「国内统一连续出版物号 CN 33-0079」
const serial = /国内统一(?:连续出版物|刊)号\s*[:：]?\s*CN\s?\d{2}[-—]\d{4}/u;
// 「今日8版」, 「今日 16 版」
const pages = /今[日天]\s*(?<count>\d{1,3})\s*版/u;

export function nameplateFacts(furniture: readonly Furniture[]): NameplateFacts {
	const text = furniture
		.filter(({type}) => type === 'nameplate')
		.map(item => item.text)
		.join('\n');
	const lunarDay = lunar.exec(text)?.groups?.day?.replace(/\s/g, '');
	const printedSerial = serial.exec(text)?.[0];
	const printedPages = pages.exec(text);
	return {
		...(lunarDay && {lunarDay}),
		...(printedSerial && {serial: printedSerial}),
		...(printedPages && {pages: printedPages[0].replace(/\s/g, ''), pageCount: Number(printedPages.groups?.count)}),
	};
}
