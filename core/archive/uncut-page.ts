/** A page that could not be cut: all its lines as they stand, so that nothing of it is lost. */
import type {ParsedPage} from '../newspaper/page.ts';

/**
 * The parser is built never to throw, and its tests try to make it. Should it all the same, one page must not keep those
 * behind it from being stored, on this start and on every later one: it is stored uncut, with a doubt that says so.
 */
export function uncutPage(source: string, text: string): ParsedPage {
	const lines = text.split('\n').length;
	return {
		source,
		publication: null,
		date: null,
		pageNumber: null,
		section: null,
		issueNumber: null,
		articles: [],
		teasers: [],
		furniture: [{type: 'other', text, lines: [[1, lines]]}],
		doubts: [{code: 'lines-left-over', lines: [[1, lines]], sentence: '这一版没能切开，原文整页保存。'}],
	};
}
