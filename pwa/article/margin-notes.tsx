/** Beside the text on a wide screen: its subheads, where the page printed it, and what can be done with it. */
import type {ArchivedArticle} from '@jianbao/core/newspaper/archived';
import {href} from '../shell/navigate.ts';
import {openPanel, panel} from '../shell/panel.ts';
import {extentOf} from './article-turns.ts';
import {words} from './messages.ts';

type Props = {readonly article: ArchivedArticle; readonly source?: boolean; readonly onSource?: () => void};

export function MarginNotes({article, source, onSource}: Props) {
	const [first, last] = extentOf(article.lines);
	const subheads = article.blocks.flatMap(({type, text}, index) => (type === 'subhead' ? [{text, index}] : []));
	return (
		<aside class="margin-notes" aria-label={words().actions}>
			{subheads.length > 0 && (
				<div class="margin-note">
					<p class="margin-name">{words().subheads}</p>
					<ul lang="zh">
						{subheads.map(({text, index}) => (
							<li key={index}>
								<a class="margin-link" href={href({screen: 'article', article: article.id, paragraph: index + 1})}>
									{text}
								</a>
							</li>
						))}
					</ul>
				</div>
			)}
			<div class="margin-note">
				<p class="margin-name">{words().source}</p>
				{onSource ? (
					<button type="button" class="margin-action figures" aria-expanded={source} onClick={onSource}>
						{source ? words().hideSource : words().lines(first, last)}
					</button>
				) : (
					<p class="figures">{words().lines(first, last)}</p>
				)}
			</div>
			{onSource && (
				<div class="margin-note margin-actions">
					<button
						type="button"
						class="margin-action"
						aria-expanded={panel.value === 'text'}
						onClick={() => openPanel('text')}
					>
						{words().text}
					</button>
					<button
						type="button"
						class="margin-action"
						aria-expanded={panel.value === 'listen'}
						onClick={() => openPanel('listen')}
					>
						{words().listen}
					</button>
				</div>
			)}
		</aside>
	);
}
