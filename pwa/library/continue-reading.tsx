import type {ReadArchive} from '@jianbao/core/archive/archive';
import {fullDay} from '../shell/day-words.ts';
import {headingOf} from '../shell/heading-of.ts';
import {pageWords, paperOf} from '../shell/issue-words.ts';
import {href} from '../shell/navigate.ts';
import {useResource} from '../shell/resource.ts';
import {HeadingGroup} from '../ui/heading-group.tsx';
import {Progress} from '../ui/progress.tsx';
import {words} from './messages.ts';

/** An article left with fewer characters than this is taken for read: the last line rarely scrolls to the top. */
const readToTheEnd = 30;

/** 接着读: the article read last, while there is something of it left. */
export function ContinueReading() {
	const last = useResource('last-read', lastUnfinished);
	if (last.stage !== 'ready' || last.value === undefined) return null;
	const {article, left} = last.value;
	const {kicker, deck, ...heading} = headingOf(article);
	const {date, pageNumber, publication} = article.facts;
	return (
		<section class="go-on" aria-label={words().goOn}>
			<p class="go-on-head">
				<span>{words().goOn}</span>
				<span class="figures">{words().left(left)}</span>
			</p>
			<HeadingGroup
				heading={{...heading, kicker: [], deck: []}}
				level={2}
				look="list"
				href={href({screen: 'article', article: article.id})}
				known={[...article.headline, ...article.blocks.map(({text}) => text)].join('')}
			/>
			<p class="go-on-meta figures">
				{[paperOf(publication?.value), date && fullDay(date.value.earliest), pageWords({pageNumber: pageNumber?.value})]
					.filter(Boolean)
					.join('　')}
			</p>
			<Progress done={article.characters - left} total={article.characters} label={words().left(left)} />
		</section>
	);
}

async function lastUnfinished(archive: ReadArchive) {
	for (const place of await archive.latestReadingPlaces(5)) {
		if (place.left < readToTheEnd) continue;
		const article = await archive.article(place.articleId);
		if (article) return {article, left: Math.min(place.left, article.characters)};
	}
	return undefined;
}
