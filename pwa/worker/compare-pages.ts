/** What a correction changes: the stored page's articles beside the draft's, matched by heading. */
import {textOf} from '@jianbao/core/archive/article-text';
import type {Article, ParsedPage} from '@jianbao/core/newspaper/page';
import type {Correction} from './desk.ts';

type Compared = Omit<Correction, 'pageId' | 'facts'>;

const headingOf = (article: Article): string => article.headline.join(' ');

export function comparePages(stored: readonly Article[], draft: ParsedPage): Compared {
	const left = new Map(stored.map(article => [headingOf(article), article]));
	const added: string[] = [];
	const changed: string[] = [];
	let same = 0;
	for (const article of draft.articles) {
		const heading = headingOf(article);
		const before = left.get(heading);
		left.delete(heading);
		if (before === undefined) added.push(heading);
		else if (textOf(before) === textOf(article)) same += 1;
		else changed.push(heading);
	}
	return {gone: [...left.keys()], added, changed, same};
}
