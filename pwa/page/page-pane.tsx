/** 版面: nameplate, the page's articles as printed, then teasers and the page's small print on demand. */
import type {ArchivedPage} from '@jianbao/core/newspaper/archived';
import type {ArticleId} from '@jianbao/core/newspaper/ids';
import type {Teaser} from '@jianbao/core/newspaper/page';
import type {RefObject} from 'preact';
import {href} from '../shell/navigate.ts';
import {care} from '../shell/settings.ts';
import {wide} from '../shell/wide.ts';
import {HeadingText} from '../ui/heading-text.tsx';
import {ArticleRow} from './article-row.tsx';
import {DoubtMarks} from './doubt-marks.tsx';
import {KnownBy} from './known-by.tsx';
import {words} from './messages.ts';
import {Nameplate, PageHead, printedFront} from './nameplate.tsx';

type Props = {
	readonly page: ArchivedPage;
	/** 1 where the page is the screen, 2 where it stands beside an article. */
	readonly level: 1 | 2;
	readonly current?: ArticleId | undefined;
	readonly nameplateBox?: RefObject<HTMLElement | null>;
};

export function PagePane({page, level, current, nameplateBox}: Props) {
	return (
		<>
			{printedFront(page) ? (
				<Nameplate page={page} level={level} {...(nameplateBox && {box: nameplateBox})} />
			) : (
				<PageHead page={page} level={level} />
			)}
			{page.articles.length === 0 && <p class="quiet">{words().empty}</p>}
			<ol class="article-rows">
				{page.articles.map(article => (
					<ArticleRow
						key={article.id}
						article={article}
						page={page}
						level={level === 1 ? 2 : 3}
						current={article.id === current}
					/>
				))}
			</ol>
			{page.teasers.length > 0 && <Teasers teasers={page.teasers} />}
			{page.furniture.length > 0 && <SmallPrint page={page} />}
			{!care.value && <KnownBy facts={page.facts} />}
			<a class="end-row" href={href({screen: 'page', page: page.id, source: true})}>
				<span>{words().source}</span>
				<span class="end-row-side figures">{words().lines(countLines(page.text))}</span>
			</a>
		</>
	);
}

const countLines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

function Teasers({teasers}: {teasers: readonly Teaser[]}) {
	if (wide.value) {
		return (
			<details class="small-print">
				<summary>{words().teasersCount(teasers.length)}</summary>
				<TeaserList teasers={teasers} />
			</details>
		);
	}
	return (
		<section class="teasers">
			<div class="section-head">
				<h2>{words().teasers}</h2>
				<p>{words().teasersNote}</p>
			</div>
			<TeaserList teasers={teasers} />
		</section>
	);
}

function TeaserList({teasers}: {teasers: readonly Teaser[]}) {
	return (
		<ul lang="zh">
			{teasers.map((teaser, index) => (
				<li key={index} class="teaser">
					<TeaserText lines={teaser.text} />
				</li>
			))}
		</ul>
	);
}

/** A printed line up to this long is a clause of its own (决战决胜); a longer one may break mid-sentence. */
const longestClause = 8;

/** A line that a dash opens is the 副题. */
function TeaserText({lines}: {lines: readonly string[]}) {
	const from = lines.findIndex(line => /^[—―－-]{1,2}/.test(line));
	const [headline, deck] = from > 0 ? [lines.slice(0, from), lines.slice(from)] : [lines, []];
	return (
		<div class="heading heading--list">
			<p class="teaser-headline">
				<HeadingText lines={joinClauses(headline)} />
			</p>
			{deck.length > 0 && (
				<p class="deck">
					<HeadingText lines={[deck.join('')]} />
				</p>
			)}
		</div>
	);
}

/** Clauses of one line are parted by a space, which HeadingText keeps. */
function joinClauses(lines: readonly string[]): readonly string[] {
	const joined: string[] = [];
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1];
		if (before !== undefined && before.length <= longestClause) joined.push(`${joined.pop()} ${line}`);
		else joined.push(line);
	}
	return joined;
}

function SmallPrint({page}: {page: ArchivedPage}) {
	return (
		<details class="small-print">
			<summary>{words().furniture(page.furniture.length)}</summary>
			<ul>
				{page.furniture.map((item, index) => (
					<li key={index}>
						{item.text} <DoubtMarks derived={false} doubts={page.doubts} lines={item.lines} inText />
					</li>
				))}
			</ul>
		</details>
	);
}
