/** The side panel: the newest issues of the archive, and an article of them, on the reader's own leaf components. */
import {Button} from '@jianbao/pwa/ui/button.tsx';
import {Progress} from '@jianbao/pwa/ui/progress.tsx';
import {State} from '@jianbao/pwa/ui/state.tsx';
import {ArticleView} from './article-view.tsx';
import {IssueList} from './issue-list.tsx';
import {type PanelState, start, state} from './panel-model.ts';
import {say} from './say.ts';

export function Panel() {
	const now = state.value;
	// One first heading a view: the article's own, a state's, or the panel's name over its list.
	const Name = now.stage === 'list' && now.issues.length > 0 ? 'h1' : 'p';
	return (
		<>
			<header class="panel-head">
				<Name class="panel-name">{say('name')}</Name>
				<p class="panel-meta">{now.stage === 'list' ? say('holds', now.articles) : ''}</p>
			</header>
			<main class="panel-main">
				<Stage now={now} />
			</main>
		</>
	);
}

function Stage({now}: {now: PanelState}) {
	switch (now.stage) {
		case 'opening':
			return <p class="panel-meta">{say('opening')}</p>;
		case 'importing':
			return (
				<State title={say('importing')} level={1}>
					<Progress
						done={now.done}
						total={now.total}
						label={say('importing')}
						figures={say('importedPages', now.done, now.total)}
					/>
				</State>
			);
		case 'list':
			return <IssueList issues={now.issues} />;
		case 'article':
			return <ArticleView article={now.article} />;
		case 'gone':
			return (
				<State title={say('gone')} level={1} actions={<Button href="#list">{say('toList')}</Button>}>
					{say('goneWords')}
				</State>
			);
		case 'failed':
			return (
				<State
					title={say('failed')}
					level={1}
					actions={
						<Button filled onPress={() => void start()}>
							{say('retry')}
						</Button>
					}
				>
					{say('failedWords', now.code)}
				</State>
			);
	}
}
