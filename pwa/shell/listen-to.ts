/** 听: opens an article with its reading aloud. */
import type {ArticleId} from '@jianbao/core/newspaper/ids';
import {archiveState} from './archive.ts';
import {navigate} from './navigate.ts';
import {showPanel} from './panel.ts';

export function listenTo(article: ArticleId): void {
	navigate({screen: 'article', article});
	showPanel('listen');
}

/** The first article of the newest issue; nothing where there is none. */
export async function listenToNewest(): Promise<void> {
	if (archiveState.value.stage !== 'open') return;
	const {archive} = archiveState.value;
	const [newest] = await archive.issueIds();
	const front = newest && (await archive.issue(newest))?.pages[0];
	const [first] = (front && (await archive.page(front.id)))?.articles ?? [];
	if (first) listenTo(first.id);
}
