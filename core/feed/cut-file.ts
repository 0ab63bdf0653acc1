/** From a page file's bytes to a page of a feed: the one step of a build that can run on any core. */
import type {KnownFacts} from '../newspaper/page-facts.ts';
import {decodeText, type NoText} from '../text/decode-text.ts';
import {type CutPage, type Cutter, cutPage} from './cut-page.ts';

/** Structured-cloneable, so that it can travel to a worker thread. */
export type PageFile = {readonly name: string; readonly bytes: Uint8Array; readonly known?: KnownFacts};
export type CutFile =
	| ({readonly kind: 'page'} & CutPage)
	| {readonly kind: 'refused'; readonly code: NoText; readonly detail?: string};

export function cutFile({name, bytes, known}: PageFile, cut: Cutter): CutFile {
	const decoded = decodeText(bytes);
	return decoded.kind === 'refused' ? decoded : {kind: 'page', ...cutPage(name, decoded.text, known, cut)};
}
