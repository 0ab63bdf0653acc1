/** Page and article, one component for both, so that on a wide screen the list stays while one reads through it. */
import type {ReadArchive} from '@jianbao/core/archive/archive';
import {ArticleScreen} from '../article/article-screen.tsx';
import {StorageTrouble} from '../library/storage-trouble.tsx';
import type {ScreenProps} from '../shell/app.tsx';
import {Frame} from '../shell/frame.tsx';
import {type Resource, useResource} from '../shell/resource.ts';
import type {Route} from '../shell/route.ts';
import {wide} from '../shell/wide.ts';
import {Missing} from './missing.tsx';
import {PageScreen} from './page-screen.tsx';
import {PageSource} from './page-source.tsx';
import {type ArticleInPage, type PageInIssue, readArticleInPage, readFrontPage, readPageInIssue} from './read-page.ts';
import {Spread} from './spread.tsx';
import './page.css';
import './spread.css';
import '../article/article.css';

export function Reader({route}: ScreenProps) {
	if (route.screen === 'article') return <ArticleReader route={route} />;
	return <PageReader route={route} />;
}

function PageReader({route}: ScreenProps) {
	const {screen} = route;
	const id = (screen === 'page' && route.page) || (screen === 'issue' && route.issue) || '';
	const shown = useResource(`page ${id}`, archive => readPageOf(archive, route));
	if (shown.stage !== 'ready') return <NotYet resource={shown} />;
	if (shown.value === undefined) return <Missing />;
	if (route.screen === 'page' && route.source) return <PageSource shown={shown.value} />;
	return wide.value ? <Spread shown={shown.value} /> : <PageScreen shown={shown.value} />;
}

function ArticleReader({route}: {route: Extract<Route, {screen: 'article'}>}) {
	const shown = useResource(`article ${route.article}`, archive => readArticleInPage(archive, route.article));
	if (shown.stage !== 'ready') return <NotYet resource={shown} />;
	if (shown.value === undefined) return <Missing />;
	const props = {shown: shown.value, paragraph: route.paragraph};
	return wide.value ? <Spread {...props} /> : <ArticleScreen {...props} />;
}

async function readPageOf(archive: ReadArchive, route: Route): Promise<PageInIssue | undefined> {
	if (route.screen === 'page') return readPageInIssue(archive, route.page);
	return route.screen === 'issue' ? readFrontPage(archive, route.issue) : undefined;
}

function NotYet({resource}: {resource: Exclude<Resource<PageInIssue | ArticleInPage | undefined>, {stage: 'ready'}>}) {
	return (
		<Frame>
			<main class="screen" id="main" aria-busy={resource.stage === 'loading'}>
				{resource.stage === 'failed' && <StorageTrouble error={resource.error} />}
			</main>
		</Frame>
	);
}
