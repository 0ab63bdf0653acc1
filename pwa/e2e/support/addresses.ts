import type {Page} from '@playwright/test';
import {headings} from './first-visit.ts';

/** An address of every screen, of an archive that holds the sample; the page stands in the library. */
export async function everyAddress(page: Page): Promise<Readonly<Record<string, string>>> {
	const article = (await headings(page).first().getAttribute('href')) ?? '';
	const steps = article.split('/');
	const printedPage = steps.slice(0, -1).join('/');
	return {
		library: '/',
		day: `/day/${steps.at(-3)}`,
		issue: steps.slice(0, -2).join('/'),
		page: printedPage,
		source: `${printedPage}?source`,
		article,
		paragraph: `${article}#p2`,
		import: '/import',
		feeds: '/feeds',
		settings: '/settings',
		'not found': '/no/such/place',
	};
}
