import {expect, type Page} from '@playwright/test';

export const filesInput = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])');
export const folderInput = (page: Page) => page.locator('input[webkitdirectory]');

/** What lies on the desk, from its own summary: `3 件，切出 17 篇`. */
export async function deskArticles(page: Page, pages: number): Promise<number> {
	const summary = page.getByText(new RegExp(`^${pages} 件，切出 \\d+ 篇$`));
	await expect(summary).toBeVisible({timeout: 30_000});
	return Number(/切出 (\d+) 篇/.exec(await summary.innerText())?.[1]);
}

export const storeButton = (page: Page) => page.getByRole('button', {name: /^入库 \d+ 篇$/});

/** The library's own count of articles. */
export async function keptArticles(page: Page): Promise<number> {
	const side = page.getByText(/馆藏 \d+ 期 \d+ 篇/);
	await expect(side).toBeVisible();
	return Number(/期 (\d+) 篇/.exec(await side.innerText())?.[1]);
}
