import type {ArchivedArticle} from '@jianbao/core/newspaper/archived';
import {readHeading} from '@jianbao/core/parse/read-heading';
import {BylineRow} from '@jianbao/pwa/ui/byline-row.tsx';
import {HeadingGroup} from '@jianbao/pwa/ui/heading-group.tsx';
import {dayWords} from './issue-list.tsx';
import {say} from './say.ts';

/** 正文: an article in the panel, as text and nothing but text. */
export function ArticleView({article}: {article: ArchivedArticle}) {
	const {facts, headline, derivedTitle, bylines, blocks, captions} = article;
	const heading = headline.length > 0 ? readHeading(headline) : {kicker: [], headline: [derivedTitle ?? ''], deck: []};
	const day = facts.date?.value;
	const names = bylines.map(({role, names, credit}) => [role, ...names, credit].filter(Boolean).join(' ')).join('　');
	return (
		<article class="panel-article">
			<p class="panel-meta">
				<a href="#list">{say('toList')}</a>
				{` ${facts.publication?.value ?? say('unnamed')} ${day ? dayWords({date: day.earliest, exact: day.exact}) : say('undated')}`}
			</p>
			<HeadingGroup heading={heading} level={1} look="article" />
			<BylineRow names={names} length={say('length', article.characters)} />
			{article.standfirst && <p class="panel-standfirst">{article.standfirst}</p>}
			{blocks.map((block, index) =>
				block.type === 'subhead' ? (
					<h2 key={index}>{block.text}</h2>
				) : (
					<p class="panel-paragraph" key={index}>
						{index === 0 && article.dateline && <b>{article.dateline} </b>}
						{block.text}
					</p>
				),
			)}
			{captions.map((caption, index) => (
				<p class="panel-meta" key={index}>
					{say('caption', caption)}
				</p>
			))}
		</article>
	);
}
