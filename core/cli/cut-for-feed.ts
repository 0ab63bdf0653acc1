import {uncutPage} from '../archive/uncut-page.ts';
import {type CutFile, cutFile, type PageFile} from '../feed/cut-file.ts';
import {parsePage} from '../parse/parse-page.ts';

/** Cuts one file. Should the parser throw, which its tests try to make it, one page is carried uncut and the others are built. */
export function cutForFeed(file: PageFile): CutFile {
	try {
		return cutFile(file, parsePage);
	} catch {
		// The page's doubt says that it could not be cut: nothing is lost, and the reader sees why.
		return cutFile(file, uncutPage);
	}
}
