import type {ArchivedPage, ArticleSummary} from '@jianbao/core/newspaper/archived';
import {bylineWords} from '../shell/byline-words.ts';
import {headingOf} from '../shell/heading-of.ts';
import {issueWords} from '../shell/issue-words.ts';
import {href} from '../shell/navigate.ts';
import {ownTextOf} from '../shell/own-text.ts';
import {care} from '../shell/settings.ts';
import {wide} from '../shell/wide.ts';
import {BylineRow} from '../ui/byline-row.tsx';
import {HeadingGroup} from '../ui/heading-group.tsx';
import {DoubtMarks} from './doubt-marks.tsx';

type Props = {
	readonly article: ArticleSummary;
	readonly page: ArchivedPage;
	/** One below the page's own heading. */
	readonly level: 2 | 3;
	readonly current: boolean;
};

/** 稿件 in the list of its page: heading in its three weights, two lines of text, who wrote it, how long it is. */
export function ArticleRow({article, page, level, current}: Props) {
	const heading = headingOf(article);
	const target = href({screen: 'article', article: article.id});
	if (care.value) {
		return (
			<li class="article-row">
				<HeadingGroup
					heading={{kicker: [], headline: heading.headline, deck: []}}
					level={level}
					look="list"
					href={target}
					known={ownTextOf(article, page)}
				/>
			</li>
		);
	}
	return (
		<li class={current ? 'article-row article-row--current' : 'article-row'}>
			<HeadingGroup
				heading={heading}
				level={level}
				look={wide.value ? 'list' : 'page'}
				href={target}
				current={current}
				known={ownTextOf(article, page)}
				mark={<DoubtMarks derived={heading.derived} doubts={page.doubts} lines={article.lines} />}
			/>
			{!wide.value && article.excerpt !== '' && (
				<p class="excerpt" lang="zh">
					{article.excerpt}
				</p>
			)}
			{!wide.value && article.subheads.length > 0 && (
				<p class="row-subheads" lang="zh">
					{article.subheads.map((subhead, index) => (
						<span key={index}>{subhead}</span>
					))}
				</p>
			)}
			<BylineRow names={bylineWords(article.bylines)} length={issueWords().characters(article.characters)} />
		</li>
	);
}
