/** Under an article: how the page printed it, and its neighbours. */
import type {ArticleSummary} from '@jianbao/core/newspaper/archived';
import {textDoubts} from '../page/doubt-words.ts';
import type {ArticleInPage} from '../page/read-page.ts';
import {SourceLines} from '../page/source-lines.tsx';
import {headingOf} from '../shell/heading-of.ts';
import {href} from '../shell/navigate.ts';
import {care} from '../shell/settings.ts';
import {HeadingText} from '../ui/heading-text.tsx';
import {extentOf} from './article-turns.ts';
import {words} from './messages.ts';

export function ArticleEnd({shown: {article, page, before, after}}: {shown: ArticleInPage}) {
	const [first, last] = extentOf(article.lines);
	return (
		<footer class="article-end">
			{!care.value && (
				<details class="printed">
					<summary>
						<span>{words().source}</span>
						<span class="end-row-side figures">{words().lines(first, last)}</span>
					</summary>
					<SourceLines text={page.text} lines={article.lines} doubts={textDoubts(page.doubts, article.lines)} />
				</details>
			)}
			<Neighbour direction={words().previousFull} article={before} />
			<Neighbour direction={words().nextFull} article={after} />
		</footer>
	);
}

function Neighbour({direction, article}: {direction: string; article: ArticleSummary | undefined}) {
	if (article === undefined) return null;
	return (
		<a class="neighbour" href={href({screen: 'article', article: article.id})}>
			<span class="neighbour-name">{direction}</span>
			<span class="neighbour-title" lang="zh">
				<HeadingText lines={headingOf(article).headline} />
			</span>
		</a>
	);
}
