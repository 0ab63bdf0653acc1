/** Page and article, one component for both, so that on a wide screen the list stays while one reads through it. */
import type {ReadArchive} from '@jianbao/core/archive/archive';
import {useRef} from 'preact/hooks';
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
	const {resource, stale} = useSteady(useResource(keyOf(route), archive => readShown(archive, route)));
	if (resource.stage !== 'ready') return <NotYet resource={resource} />;
	const {value: shown} = resource;
	if (shown === undefined) return <Missing />;
	const paragraph = route.screen === 'article' ? route.paragraph : undefined;
	if (route.screen === 'page' && route.source) return <PageSource shown={shown} />;
	if (wide.value) return <Spread shown={shown} paragraph={paragraph} stale={stale} />;
	if ('article' in shown) return <ArticleScreen shown={shown} paragraph={paragraph} stale={stale} />;
	return <PageScreen shown={shown} stale={stale} />;
}

type Shown = PageInIssue | ArticleInPage;

/** What has to be read: an address of a paragraph needs nothing else than its article. */
function keyOf(route: Route): string {
	if (route.screen === 'article') return route.article;
	if (route.screen === 'page') return route.page;
	return route.screen === 'issue' ? route.issue : '';
}

async function readShown(archive: ReadArchive, route: Route): Promise<Shown | undefined> {
	if (route.screen === 'article') return readArticleInPage(archive, route.article);
	if (route.screen === 'page') return readPageInIssue(archive, route.page);
	return route.screen === 'issue' ? readFrontPage(archive, route.issue) : undefined;
}

/** Keeps the last screen for the few ms the next one takes to read: between two articles nothing blinks. */
function useSteady<T>(resource: Resource<T>): {readonly resource: Resource<T>; readonly stale: boolean} {
	const last = useRef<Resource<T>>(resource);
	if (resource.stage !== 'loading') last.current = resource;
	return {resource: last.current, stale: resource.stage === 'loading'};
}

function NotYet({resource}: {resource: Exclude<Resource<Shown | undefined>, {stage: 'ready'}>}) {
	return (
		<Frame>
			<main class="screen" id="main" aria-busy={resource.stage === 'loading'}>
				{resource.stage === 'failed' && <StorageTrouble error={resource.error} />}
			</main>
		</Frame>
	);
}
