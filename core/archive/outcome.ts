/** Adds up what an import did. */
import type {ImportOutcome} from './archive.ts';
import type {StoredAs} from './store-page.ts';

export const nothingDone: ImportOutcome = {pages: 0, articles: 0, unchanged: 0, corrected: 0, beside: 0};

export function addStored(outcome: ImportOutcome, {effect, page}: StoredAs): ImportOutcome {
	if (effect === 'unchanged') return {...outcome, unchanged: outcome.unchanged + 1};
	return {
		pages: outcome.pages + 1,
		articles: outcome.articles + page.articles.length,
		unchanged: outcome.unchanged,
		corrected: outcome.corrected + (effect === 'corrects' ? 1 : 0),
		beside: outcome.beside + (effect === 'beside' ? 1 : 0),
	};
}
