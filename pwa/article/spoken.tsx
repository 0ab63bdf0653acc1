/** The sentence that is being read aloud, marked in the text. */
import type {ArticleId} from '@jianbao/core/newspaper/ids';
import {signal} from '@preact/signals';

export type Spoken = {
	readonly article: ArticleId;
	readonly block: number;
	/** Where the sentence begins and ends in the block's text. */
	readonly from: number;
	readonly to: number;
};

export const spoken = signal<Spoken | undefined>(undefined);

export const isSpoken = (article: ArticleId, block: number): boolean =>
	spoken.value?.article === article && spoken.value.block === block;

export function SpokenText({text, block}: {text: string; block: number}) {
	const now = spoken.value;
	if (now?.block !== block) return <>{text}</>;
	return (
		<>
			{text.slice(0, now.from)}
			<mark class="spoken">{text.slice(now.from, now.to)}</mark>
			{text.slice(now.to)}
		</>
	);
}
