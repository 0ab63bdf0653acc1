/** 版面 and 正文 side by side, each scrolling alone, with marginal notes: the wide screen. */
import type {ArticleSummary} from '@jianbao/core/newspaper/archived';
import type {ArticleId} from '@jianbao/core/newspaper/ids';
import {useState} from 'preact/hooks';
import {ArticlePane} from '../article/article-pane.tsx';
import {articleKey} from '../article/article-turns.ts';
import {MarginNotes} from '../article/margin-notes.tsx';
import {words as articleWords} from '../article/messages.ts';
import {Panels} from '../article/panels.tsx';
import {useArrival} from '../article/use-reading-place.ts';
import {Frame} from '../shell/frame.tsx';
import {titleOf} from '../shell/heading-of.ts';
import {href, navigate} from '../shell/navigate.ts';
import {useResource} from '../shell/resource.ts';
import {useScreen} from '../shell/use-screen.ts';
import {useTurning} from '../shell/use-turning.ts';
import {words} from './messages.ts';
import {nameplateFacts} from './nameplate-facts.ts';
import {PagePane} from './page-pane.tsx';
import {screenTitle} from './page-screen.tsx';
import {type ArticleInPage, type PageInIssue, readArticleInPage} from './read-page.ts';
import {SheetStrip} from './sheet-strip.tsx';
import {sheetsOf} from './sheets.ts';
import {SourceLines} from './source-lines.tsx';
import {goBack, goOn, issueWordsOf, toIssue, turnsOf} from './turns.ts';

type Props = {
	readonly shown: PageInIssue | ArticleInPage;
	readonly paragraph?: number | undefined;
	readonly stale: boolean;
};

export function Spread({shown, paragraph, stale}: Props) {
	const {page} = shown;
	const chosen = 'article' in shown ? shown.article.id : undefined;
	const turns = turnsOf(shown);
	const at = page.articles.findIndex(({id}) => id === chosen);
	const to = (article: ArticleSummary | undefined) =>
		article && (() => navigate({screen: 'article', article: article.id}, {replace: chosen !== undefined}));
	useTurning({
		left: goBack(turns),
		right: goOn(turns),
		up: to(page.articles[at - 1]),
		down: to(page.articles[at + 1]),
	});
	const sheets = sheetsOf(shown.issue?.pages ?? [], nameplateFacts(page.furniture).pageCount);
	return (
		<Frame>
			<main class="spread" id="main">
				<section class="spread-list" aria-label={words().list}>
					<div class="spread-scroll" key={page.id}>
						<PagePane page={page} level={chosen === undefined ? 1 : 2} current={chosen ?? page.articles[0]?.id} />
					</div>
					<div class="spread-foot">
						{sheets.length > 1 && <SheetStrip sheets={sheets} page={page} />}
						{turns.issueBefore && (
							<a href={href(toIssue(turns.issueBefore))}>{issueWordsOf(turns.issueBefore, 'before')}</a>
						)}
						{turns.issueAfter && (
							<a href={href(toIssue(turns.issueAfter))}>{issueWordsOf(turns.issueAfter, 'after')}</a>
						)}
					</div>
				</section>
				{'article' in shown ? (
					<TextPane key={articleKey(shown.article)} shown={shown} paragraph={paragraph} stale={stale} />
				) : (
					<Preview shown={shown} stale={stale} />
				)}
			</main>
			{'article' in shown && <Panels shown={shown} />}
		</Frame>
	);
}

/** A page's own address shows its first article beside it, without claiming to be that article. */
function Preview({shown, stale}: {shown: PageInIssue; stale: boolean}) {
	useScreen(stale ? undefined : screenTitle(shown));
	const [first] = shown.page.articles;
	if (first === undefined) return <section class="spread-text" aria-label={words().article} />;
	return <PreviewText key={first.id} id={first.id} />;
}

function PreviewText({id}: {id: ArticleId}) {
	const first = useResource(`article ${id}`, archive => readArticleInPage(archive, id));
	return (
		<section class="spread-text" aria-label={words().article}>
			<div class="spread-scroll" data-scroller>
				{first.stage === 'ready' && first.value && (
					<div class="spread-columns">
						<ArticlePane shown={first.value} paragraph={undefined} level={2} />
						<MarginNotes article={first.value.article} />
					</div>
				)}
			</div>
		</section>
	);
}

function TextPane({shown, paragraph, stale}: {shown: ArticleInPage; paragraph: number | undefined; stale: boolean}) {
	const {article, page, before, after} = shown;
	useScreen(stale ? undefined : titleOf(article), useArrival(shown, paragraph));
	const [source, setSource] = useState(false);
	return (
		<section class="spread-text" aria-label={words().article}>
			<div class="spread-scroll" data-scroller>
				<div class={source ? 'spread-columns spread-columns--source' : 'spread-columns'}>
					<ArticlePane shown={shown} paragraph={paragraph} level={1} />
					<div class="spread-side">
						<MarginNotes article={article} source={source} onSource={() => setSource(!source)} />
						{source && <SourceLines text={page.text} lines={article.lines} doubts={page.doubts} />}
					</div>
				</div>
			</div>
			<div class="spread-foot">
				<Neighbour name={articleWords().previousFull} article={before} none={articleWords().first} />
				<Neighbour name={articleWords().nextFull} article={after} none={articleWords().last} />
			</div>
		</section>
	);
}

function Neighbour({name, article, none}: {name: string; article: ArticleSummary | undefined; none: string}) {
	if (article === undefined) return <span class="spread-none">{none}</span>;
	return (
		<a class="spread-neighbour" href={href({screen: 'article', article: article.id})}>
			<span>{name}</span>
			<span class="spread-neighbour-title">{titleOf(article)}</span>
		</a>
	);
}
