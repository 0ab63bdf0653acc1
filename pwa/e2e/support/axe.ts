import {expect, type Page} from '@playwright/test';
import axe, {type AxeResults} from 'axe-core';

/** Nothing that axe knows is wrong with the screen as it stands: WCAG 2.2 A and AA, and its own best practices. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
	await page.evaluate(axe.source);
	const {violations} = await page.evaluate<AxeResults>("axe.run(document, {resultTypes: ['violations']})");
	const told = violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
	expect.soft(told, name).toEqual([]);
}
