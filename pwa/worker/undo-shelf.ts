/** 撤销: which pages a storing brought, for as long as the worker lives. */
import type {ImportProgress} from '@jianbao/core/archive/archive';
import type {PageId} from '@jianbao/core/newspaper/ids';

export type UndoShelf = ReturnType<typeof openUndoShelf>;

/**
 * Only pages that were not there before are taken back. A corrected page keeps its new text: the store does not keep the
 * earlier one, and putting it back by hand would lose who else brought it.
 */
export function openUndoShelf() {
	const shelf = new Map<string, readonly PageId[]>();
	return {
		/** Listens to a storing; `close` gives the name to undo it by, if there is anything to undo. */
		open() {
			const pages: PageId[] = [];
			return {
				hear({latest}: ImportProgress) {
					if (latest?.effect === 'new' || latest?.effect === 'beside') pages.push(latest.pageId);
				},
				close(): string | undefined {
					if (pages.length === 0) return undefined;
					const name = crypto.randomUUID();
					shelf.set(name, pages);
					return name;
				},
			};
		},
		take(name: string): readonly PageId[] {
			const pages = shelf.get(name) ?? [];
			shelf.delete(name);
			return pages;
		},
	};
}
