/** An article's own lines of its page, as one run of text: what its heading is compared with. */
import type {ArchivedPage, ArticleSummary} from '@jianbao/core/newspaper/archived';

/** A page of two hundred articles is split once, not two hundred times. */
const split = new WeakMap<object, readonly string[]>();

/** Without white space, since the page breaks its lines anywhere. */
export function ownTextOf({lines}: Pick<ArticleSummary, 'lines'>, page: Pick<ArchivedPage, 'text'>): string {
	const all = split.get(page) ?? page.text.split('\n');
	split.set(page, all);
	return lines
		.map(([from, to]) => all.slice(from - 1, to).join(''))
		.join('')
		.replace(/\s/gu, '');
}
