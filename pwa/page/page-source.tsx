/** 这一版的原文: the page text as it was given, line by line with its numbers, as the parser counts them. */
import {Frame} from '../shell/frame.tsx';
import {pageWords} from '../shell/issue-words.ts';
import {href} from '../shell/navigate.ts';
import {useScreen} from '../shell/use-screen.ts';
import {Folio} from './folio.tsx';
import {words} from './messages.ts';
import type {PageInIssue} from './read-page.ts';
import {SourceLines} from './source-lines.tsx';

export function PageSource({shown: {page}}: {shown: PageInIssue}) {
	const title = words().sourceTitle(pageWords({pageNumber: page.facts.pageNumber?.value}));
	useScreen(title);
	const back = href({screen: 'page', page: page.id});
	return (
		<Frame bar={[{label: words().backToPage, href: back}]} barLabel={title}>
			<main class="screen page" id="main">
				<Folio facts={page.facts} />
				<header class="page-head">
					<h1 class="page-title" tabIndex={-1}>
						{title}
					</h1>
					<a class="page-back" href={back}>
						{words().backToPage}
					</a>
				</header>
				<SourceLines text={page.text} lines={[[1, page.text.split('\n').length]]} doubts={page.doubts} />
			</main>
		</Frame>
	);
}
