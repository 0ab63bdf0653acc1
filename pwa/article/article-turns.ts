import type {ArchivedArticle} from '@jianbao/core/newspaper/archived';
import type {LineRange} from '@jianbao/core/newspaper/page';

/** What makes an article drawn anew: another one, or the same one cut anew. */
export const articleKey = ({id, characters}: ArchivedArticle): string => `${id} ${characters}`;

/** First and last source line of all its ranges. */
export const extentOf = (lines: readonly LineRange[]): readonly [first: number, last: number] => [
	Math.min(...lines.map(([from]) => from)),
	Math.max(...lines.map(([, to]) => to)),
];
