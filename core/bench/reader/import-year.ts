/** Importing a year of pages the way a person does: choose the files, look at the preview, store. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {openProfile, visit, withProfile} from './built-reader.ts';
import {pagesInYear, printPages} from './year-of-pages.ts';

export type YearImport = {
	readonly articles: number;
	/** Seconds to read and cut all pages, until the preview is complete. */
	readonly cutting: number;
	/** Seconds to store them. */
	readonly storing: number;
	/** The longest time in ms that the page could not answer. */
	readonly longestTask: number;
};

/** Ten minutes: a machine ten times too slow still gives a figure. */
const patience = {timeout: 600_000};

export async function measureYearImport(url: string): Promise<YearImport> {
	return withProfile(async profile => {
		const pages = await printPages(pagesInYear);
		const articles = pages.reduce((sum, page) => sum + page.articles, 0);
		const files = pages.map((_, index) => join(profile, 'year', `${String(index).padStart(4, '0')}.txt`));
		await mkdir(join(profile, 'year'));
		await Promise.all(pages.map(({text}, index) => writeFile(files[index] ?? '', text)));
		const context = await openProfile(join(profile, 'browser'));
		try {
			const page = await context.newPage();
			await visit(page, url);
			await page.goto(new URL('import', url).href);
			const longest = await page.evaluateHandle(watchLongTasks);
			const start = performance.now();
			await page.locator('input[type=file]:not([webkitdirectory])').first().setInputFiles(files);
			await page.getByText(new RegExp(`^${pagesInYear} 件，切出`)).waitFor(patience);
			const cut = performance.now();
			await page.getByRole('button', {name: /^入库 \d+ 篇/}).click();
			await page
				.getByText(/^入库 \d+ 篇/)
				.and(page.locator('[role=status] *, .toast *'))
				.waitFor(patience);
			const stored = performance.now();
			const longestTask = await longest.evaluate(({duration}) => duration);
			return {articles, cutting: (cut - start) / 1000, storing: (stored - cut) / 1000, longestTask};
		} finally {
			await context.close();
		}
	});
}

/**
 * Runs in the page; tasks under 50 ms are not reported, and count as none. What the browser itself does before it hands
 * the chosen files over (half a second for three thousand) is not the reader's.
 */
function watchLongTasks(): {duration: number} {
	const longest = {duration: 0};
	let handedOver = Number.POSITIVE_INFINITY;
	addEventListener('change', () => (handedOver = Math.min(handedOver, performance.now())), {capture: true});
	new PerformanceObserver(list => {
		for (const {startTime, duration} of list.getEntries())
			if (startTime >= handedOver) longest.duration = Math.max(longest.duration, duration);
	}).observe({type: 'longtask', buffered: false});
	return longest;
}
