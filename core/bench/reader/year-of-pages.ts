/** A daily of eight pages, day after day: what it prints is invented, how it is set changes from page to page. */
import {generatePage, loadStories} from '../typeset/generate-pages.ts';

export type PrintedPage = {readonly text: string; readonly articles: number};

export const pagesInYear = 365 * 8;

/** Keeps to pages of a common make-up, so that a year has the fifteen thousand articles that are promised. */
const mostArticles = 7;

/** The first pages of 2023, each with the folio it is filed by. */
export async function printPages(count: number): Promise<readonly PrintedPage[]> {
	const stories = await loadStories('dev');
	const pages: PrintedPage[] = [];
	for (let index = 0; pages.length < count; index++) {
		const {text, gold} = generatePage(stories, {family: 'dev', seed: 1, index});
		// A page that prints a nameplate of its own would be two papers at once.
		if (gold.publication !== null || gold.date?.exact || gold.articles.length > mostArticles) continue;
		pages.push({text: `${folio(pages.length)}\n\n${text}`, articles: gold.articles.length});
	}
	return pages;
}

/** `城市日报 2023年6月13日 星期二 第3版 要闻`. */
function folio(index: number): string {
	const day = new Date(Date.UTC(2023, 0, 1 + Math.floor(index / 8)));
	const weekday = '日一二三四五六'[day.getUTCDay()];
	const date = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日 星期${weekday}`;
	return `城市日报 ${date} 第${(index % 8) + 1}版 要闻`;
}
