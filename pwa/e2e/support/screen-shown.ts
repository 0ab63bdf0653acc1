import {expect, type Page} from '@playwright/test';

/** The screen has drawn its content: its heading is there. On an inner page of a phone it is for the ear only, so not "visible". */
export async function screenShown(page: Page, name?: string): Promise<void> {
	await expect(page.getByRole('heading', {level: 1}).first(), name).toBeAttached();
}
