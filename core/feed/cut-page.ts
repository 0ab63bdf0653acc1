/** From a page file's bytes to a page of a feed: the one step of a build that can run on any core. */
import type {PageFacts} from '../newspaper/archived.ts';
import type {ParsedPage} from '../newspaper/page.ts';
import {type Contradiction, factsOfPage, type KnownFacts, withCatalogue} from '../newspaper/page-facts.ts';
import type {FeedPage} from './feed.ts';

export type Cutter = (source: string, text: string) => ParsedPage;

export type CutPage = {readonly page: FeedPage; readonly contradictions: readonly Contradiction[]};

/** Cuts a text and settles its facts with what the catalogue knows. */
export function cutPage(name: string, text: string, known: KnownFacts | undefined, cut: Cutter): CutPage {
	const page = cut(name, text);
	const own: PageFacts = factsOfPage(page);
	const {facts, contradictions} = known === undefined ? {facts: own, contradictions: []} : withCatalogue(own, known);
	return {page: {source: name, text, facts, page}, contradictions};
}
