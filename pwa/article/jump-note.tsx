/** 转版: where the article goes on, or where it came from, as printed; leading on where the other half is there. */
import type {JumpTarget} from '@jianbao/core/archive/archive';
import type {ArchivedArticle} from '@jianbao/core/newspaper/archived';
import {issueWords} from '../shell/issue-words.ts';
import {href} from '../shell/navigate.ts';
import {useResource} from '../shell/resource.ts';
import {words} from './messages.ts';

type Props = {readonly article: ArchivedArticle; readonly direction: 'to' | 'from'; readonly printed: string};

export function JumpNote({article, direction, printed}: Props) {
	const target = useResource(`${direction} ${article.id}`, archive => archive.jump(article, direction));
	const title = direction === 'to' ? words().continuedTo(printed) : words().continuedFrom(printed);
	const lead = target.stage === 'ready' ? leadOf(target.value, direction, printed) : undefined;
	return (
		<aside class="jump" aria-label={title}>
			<p class="jump-head">
				<span class="jump-title">{title}</span>
				{lead && (
					<a class="jump-action" href={lead.href}>
						{lead.label}
					</a>
				)}
			</p>
			{lead && <p class="jump-sentence">{lead.sentence}</p>}
		</aside>
	);
}

function leadOf(target: JumpTarget, direction: 'to' | 'from', printed: string) {
	switch (target.kind) {
		case 'article':
			return {
				href: href({screen: 'article', article: target.id}),
				label: direction === 'to' ? words().readOn : words().readFrom,
				sentence: words().halfThere,
			};
		case 'page':
			return {
				href: href({screen: 'page', page: target.id}),
				label: words().openPage(printed),
				sentence: words().halfOnPage(printed),
			};
		case 'missing': {
			const page = printed || issueWords().page(target.pageNumber);
			return {href: href({screen: 'import'}), label: words().add(page), sentence: words().halfMissing(page)};
		}
	}
}
