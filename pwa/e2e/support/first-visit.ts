import {expect, type Page} from '@playwright/test';
import {whenKept} from './when-kept.ts';

/** What the feed that comes with the reader holds: the pages of `seeds/`. */
export const seeds = {issues: 5, articles: 32};

/** How the library counts what it has; 简体 only. */
export const kept = ({issues, articles}: {issues: number; articles: number}) => `馆藏 ${issues} 期 ${articles} 篇`;

/** Opens the reader for the first time and waits until the sample is in and the app is kept. */
export async function firstVisit(page: Page, url = '.'): Promise<void> {
	await page.goto(url);
	await expect(page.getByText(kept(seeds))).toBeVisible();
	await whenKept(page);
}

/** The headings that the library lists, each a link to its article. */
export const headings = (page: Page) => page.locator('.heading-row a');
