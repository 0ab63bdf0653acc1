/** A year of a daily of eight pages as files in a folder: 2,920 page texts with some 15,000 articles. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {generatePage, loadStories} from '../typeset/generate-pages.ts';

export const pagesInYear = 365 * 8;
/** Keeps to pages of a common make-up, so that a year has the fifteen thousand articles that are promised. */
const mostArticles = 7;

export async function writeYear(
	folder: string,
): Promise<{readonly files: readonly string[]; readonly articles: number}> {
	await mkdir(folder, {recursive: true});
	const stories = await loadStories('dev');
	const files: string[] = [];
	let articles = 0;
	for (let index = 0; files.length < pagesInYear; index++) {
		const {text, gold} = generatePage(stories, {family: 'dev', seed: 1, index});
		if (gold.articles.length > mostArticles) continue;
		const file = join(folder, `${String(files.length).padStart(4, '0')}.txt`);
		await writeFile(file, gold.publication ? text : `${folio(files.length)}\n\n${text}`);
		files.push(file);
		articles += gold.articles.length;
	}
	return {files, articles};
}

/** `城市日报 2022年6月13日 星期一 第3版 要闻`: a page that prints no name is filed by its folio, as inner pages are. */
function folio(index: number): string {
	const day = new Date(Date.UTC(2022, 0, 1 + Math.floor(index / 8)));
	const weekday = '日一二三四五六'[day.getUTCDay()];
	const date = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日 星期${weekday}`;
	return `城市日报 ${date} 第${(index % 8) + 1}版 要闻`;
}
