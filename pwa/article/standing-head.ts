/** 栏目: the standing head printed right over an article's own lines. */
import type {ArchivedArticle} from '@jianbao/core/newspaper/archived';
import type {Furniture} from '@jianbao/core/newspaper/page';

/** A standing head further above than this, in source lines, belongs to the page or to another article. */
const nearest = 4;

export function standingHeadOf(
	{lines}: Pick<ArchivedArticle, 'lines'>,
	furniture: readonly Furniture[],
): string | undefined {
	const first = Math.min(...lines.map(([from]) => from));
	const last = Math.max(...lines.map(([, to]) => to));
	const near = furniture.filter(({type, lines: own}) => {
		const end = Math.max(...own.map(([, to]) => to));
		return type === 'standingHead' && end <= last && first - end <= nearest && end >= first - nearest;
	});
	return near.at(-1)?.text;
}
