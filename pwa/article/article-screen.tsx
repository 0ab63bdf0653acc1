/** An article as a screen of its own, on a phone. */
import {useState} from 'preact/hooks';
import {Folio} from '../page/folio.tsx';
import type {ArticleInPage} from '../page/read-page.ts';
import {Frame} from '../shell/frame.tsx';
import {titleOf} from '../shell/heading-of.ts';
import {href, navigate} from '../shell/navigate.ts';
import {openPanel, panel} from '../shell/panel.ts';
import {care, changeSettings, settings, stepSize} from '../shell/settings.ts';
import {useScreen} from '../shell/use-screen.ts';
import {useTurning} from '../shell/use-turning.ts';
import {Toast} from '../ui/toast.tsx';
import {ArticleEnd} from './article-end.tsx';
import {ArticlePane} from './article-pane.tsx';
import {articleKey} from './article-turns.ts';
import {words} from './messages.ts';
import {Panels} from './panels.tsx';
import {useArrival} from './use-reading-place.ts';

type Props = {readonly shown: ArticleInPage; readonly paragraph: number | undefined; readonly stale: boolean};

export function ArticleScreen({shown, paragraph, stale}: Props) {
	const {article, before, after} = shown;
	const to = (summary: typeof before) =>
		summary && (() => navigate({screen: 'article', article: summary.id}, {replace: false}));
	useScreen(stale ? undefined : titleOf(article), useArrival(shown, paragraph));
	useTurning({left: to(before), right: to(after)});
	const [stepped, setStepped] = useState(false);
	const bar = care.value
		? [
				{label: words().back, href: href({screen: 'page', page: article.pageId})},
				{label: words().listen, onPress: () => openPanel('listen'), act: true, expanded: panel.value === 'listen'},
				{label: words().larger, onPress: largerStep(() => setStepped(true))},
			]
		: [
				{label: words().page, href: href({screen: 'page', page: article.pageId})},
				{label: words().previous, onPress: to(before), name: neighbourName(words().previous, before)},
				{label: words().next, onPress: to(after), name: neighbourName(words().next, after)},
				{label: words().listen, onPress: () => openPanel('listen'), expanded: panel.value === 'listen'},
				{label: words().text, onPress: () => openPanel('text'), expanded: panel.value === 'text'},
			];
	return (
		<Frame bar={bar} barLabel={words().actions}>
			<main class="screen article-screen" id="main" key={articleKey(article)}>
				<Folio facts={article.facts} />
				<ArticlePane shown={shown} paragraph={paragraph} level={1} />
				<ArticleEnd shown={shown} />
			</main>
			<Panels shown={shown} />
			{stepped && (
				<Toast
					text={words().sizeNow(settings.value.textSize)}
					action={{
						label: words().smaller,
						onPress: () => changeSettings({textSize: stepSize(settings.value.textSize, -1)}),
					}}
					onEnd={() => setStepped(false)}
				/>
			)}
		</Frame>
	);
}

const neighbourName = (direction: string, summary: ArticleInPage['before']): string =>
	summary ? `${direction}：${titleOf(summary)}` : direction;

/** One step larger; undefined, and so grey, where there is no larger one. */
function largerStep(then: () => void): (() => void) | undefined {
	const {textSize} = settings.value;
	const next = stepSize(textSize, 1);
	if (next === textSize) return undefined;
	return () => {
		changeSettings({textSize: next});
		then();
	};
}
