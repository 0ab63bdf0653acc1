/** 正文: heading in its three weights, who wrote it, captions, text, and where it goes on. */
import type {ArchivedArticle} from '@jianbao/core/newspaper/archived';
import {DoubtMarks} from '../page/doubt-marks.tsx';
import type {ArticleInPage} from '../page/read-page.ts';
import {bylineWords} from '../shell/byline-words.ts';
import {headingOf} from '../shell/heading-of.ts';
import {issueWords} from '../shell/issue-words.ts';
import {ownTextOf} from '../shell/own-text.ts';
import {care} from '../shell/settings.ts';
import {BylineRow} from '../ui/byline-row.tsx';
import {HeadingGroup} from '../ui/heading-group.tsx';
import {Body} from './body.tsx';
import {JumpNote} from './jump-note.tsx';
import {words} from './messages.ts';
import {standingHeadOf} from './standing-head.ts';

type Props = {readonly shown: ArticleInPage; readonly paragraph: number | undefined; readonly level: 1 | 2};

export function ArticlePane({shown, paragraph, level}: Props) {
	const {article, page} = shown;
	const heading = headingOf(article);
	return (
		<article class="article" lang="zh">
			<HeadingGroup
				heading={heading}
				level={level}
				look="article"
				known={ownTextOf(article, page)}
				standingHead={standingHeadOf(article.lines, page)}
				mark={!care.value && <DoubtMarks derived={heading.derived} doubts={page.doubts} lines={article.lines} inText />}
			/>
			<div class="article-byline">
				<BylineRow
					names={bylineWords(article.bylines)}
					length={care.value ? '' : issueWords().characters(article.characters)}
				/>
			</div>
			<Captions article={article} />
			{article.continuedFrom && <JumpNote article={article} direction="from" printed={article.continuedFrom} />}
			{article.standfirst && (
				<section class="standfirst" aria-label={words().standfirst}>
					<p>{article.standfirst}</p>
				</section>
			)}
			<Body article={article} paragraph={paragraph} level={level} />
			{article.continuedTo && <JumpNote article={article} direction="to" printed={article.continuedTo} />}
		</article>
	);
}

function Captions({article: {captions}}: {article: ArchivedArticle}) {
	return (
		<>
			{captions.map((caption, index) => (
				<p key={index} class="caption">
					<span class="caption-name">{words().caption}</span>
					<span>{caption}</span>
				</p>
			))}
		</>
	);
}
