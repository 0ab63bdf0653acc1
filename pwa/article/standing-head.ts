/** 栏目: the standing head printed right over an article's own lines. */
import type {ArchivedPage} from '@jianbao/core/newspaper/archived';
import type {LineRange} from '@jianbao/core/newspaper/page';

/** A standing head further above than this, in source lines, belongs to another article. */
const nearest = 4;

type Printed = Pick<ArchivedPage, 'furniture' | 'articles' | 'teasers'>;

/** 「走进乡村」 over its story; a motto that opens the whole page (新春 新风) belongs to the page. */
export function standingHeadOf(lines: readonly LineRange[], page: Printed): string | undefined {
	const first = firstOf(lines);
	const top = firstOf([...page.furniture, ...page.articles, ...page.teasers].flatMap(item => item.lines));
	const over = page.furniture.filter(({type, lines: own}) => {
		const end = Math.max(...own.map(([, to]) => to));
		return type === 'standingHead' && firstOf(own) > top && end < first && first - end <= nearest;
	});
	return over.at(-1)?.text;
}

const firstOf = (lines: readonly LineRange[]): number => Math.min(...lines.map(([from]) => from));
