/** Where in an article one is, from what stands in the window; and back. Pure: the caller measures. */
import type {Block} from '@jianbao/core/newspaper/page';

/** A block as it stands: its top and bottom in px from the top of what can be seen. */
export type Standing = {readonly top: number; readonly bottom: number};

export type Place = {readonly block: number; readonly within: number; readonly left: number};

export const lengthOf = (text: string): number => text.replace(/\s/gu, '').length;

/**
 * The block at the top of the window, how much of it is above, and how many characters are left from there.
 * Once the last block's end can be seen nothing is left: nobody scrolls the last line to the top.
 */
export function placeOf(
	blocks: readonly Block[],
	standing: readonly Standing[],
	view: {readonly top: number; readonly bottom: number},
): Place | undefined {
	const at = standing.findIndex(({bottom}) => bottom > view.top);
	const last = standing.at(-1);
	if (last === undefined) return undefined;
	const block = at < 0 ? standing.length - 1 : at;
	const here = standing[block];
	if (here === undefined) return undefined;
	const height = Math.max(1, here.bottom - here.top);
	const within = Math.min(1, Math.max(0, (view.top - here.top) / height));
	if (last.bottom <= view.bottom) return {block, within, left: 0};
	const after = blocks.slice(block + 1).reduce((sum, {text}) => sum + lengthOf(text), 0);
	return {block, within, left: Math.round(after + lengthOf(blocks[block]?.text ?? '') * (1 - within))};
}

/** At the very top there is nothing to go back to. */
export const isBeginning = ({block, within}: Pick<Place, 'block' | 'within'>): boolean => block === 0 && within < 0.05;
