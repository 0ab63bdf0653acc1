/** What opens over an article on demand: 字号 and 听. Their code comes when first asked for. */
import type {ArticleInPage} from '../page/read-page.ts';
import {ChunkMissing} from '../shell/chunk-missing.tsx';
import {lazily} from '../shell/lazy.tsx';
import {navigate} from '../shell/navigate.ts';
import {panel} from '../shell/panel.ts';
import {Toast} from '../ui/toast.tsx';
import {told} from './told.ts';

const close = () => {
	panel.value = undefined;
};

const TextSheet = lazily(() => import('../settings/text-sheet.tsx').then(module => module.TextSheet), {
	Failed: ChunkMissing,
});
const Listen = lazily(() => import('./listen/listen.tsx').then(module => module.Listen), {Failed: ChunkMissing});

/** Reading aloud goes on with the next article; the panel stays open on its screen. */
function next({after}: ArticleInPage): (() => void) | undefined {
	return after && (() => navigate({screen: 'article', article: after.id}));
}

export function Panels({shown}: {shown: ArticleInPage}) {
	return (
		<>
			{panel.value === 'text' && <TextSheet onClose={close} />}
			{panel.value === 'listen' && <Listen article={shown.article} onNext={next(shown)} onClose={close} />}
			{told.value && (
				<Toast
					text={told.value}
					onEnd={() => {
						told.value = undefined;
					}}
				/>
			)}
		</>
	);
}
