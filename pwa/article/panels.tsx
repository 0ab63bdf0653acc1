/** What opens over an article on demand: 字号 and 听. Their code comes when first asked for. */
import {signal} from '@preact/signals';
import type {ArticleInPage} from '../page/read-page.ts';
import {ChunkMissing} from '../shell/chunk-missing.tsx';
import {lazily} from '../shell/lazy.tsx';
import {Toast} from '../ui/toast.tsx';
import {copied} from './paragraph-link.tsx';

export const panel = signal<'text' | 'listen' | undefined>(undefined);

export const openPanel = (which: 'text' | 'listen'): void => {
	panel.value = panel.value === which ? undefined : which;
};

const close = () => {
	panel.value = undefined;
};

const TextSheet = lazily(() => import('../settings/text-sheet.tsx').then(module => module.TextSheet), {
	Failed: ChunkMissing,
});
const Listen = lazily(() => import('./listen/listen.tsx').then(module => module.Listen), {Failed: ChunkMissing});

export function Panels({shown}: {shown: ArticleInPage}) {
	return (
		<>
			{panel.value === 'text' && <TextSheet onClose={close} />}
			{panel.value === 'listen' && <Listen article={shown.article} onClose={close} />}
			{copied.value && (
				<Toast
					text={copied.value}
					onEnd={() => {
						copied.value = undefined;
					}}
				/>
			)}
		</>
	);
}
