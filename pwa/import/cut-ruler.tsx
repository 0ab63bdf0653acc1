/** 怎样切开: the items of the page beside the numbers of their source lines; each opens to the lines themselves. */
import {charactersOf} from '@jianbao/core/archive/article-text';
import {useId, useState} from 'preact/hooks';
import {bylineWords} from '../shell/byline-words.ts';
import {headingOf} from '../shell/heading-of.ts';
import {HeadingGroup} from '../ui/heading-group.tsx';
import {type CutItem, sourceLines} from './cut.ts';
import {doubtMessages} from './doubt-messages.ts';
import {words} from './preview-messages.ts';

export function CutRuler({items, text}: {items: readonly CutItem[]; text: string}) {
	return (
		<ol class="cut">
			{items.map(item => (
				<li key={`${item.kind} ${item.first}`} class={`cut-item cut-item--${item.kind}`}>
					<span class="cut-lines figures">
						<span class="aside-only">{words().sourceOf(item.first, item.last)}</span>
						<span aria-hidden="true">{item.first}</span>
						{item.last > item.first && item.kind === 'article' && <span aria-hidden="true">{item.last}</span>}
					</span>
					<div class="cut-body">
						<CutContents item={item} />
						{item.kind === 'article' && <Source item={item} text={text} />}
					</div>
				</li>
			))}
		</ol>
	);
}

function CutContents({item}: {item: CutItem}) {
	if (item.kind === 'furniture')
		return <Plain text={item.furniture.text} type={words().furnitureType(item.furniture.type)} />;
	if (item.kind === 'teaser') return <Plain text={item.teaser.text.join(' ')} type={words().teaser} />;
	const {article} = item;
	const {kicker, headline, deck, derived} = headingOf(article);
	const heading = derived ? {kicker: [], headline: [words().noHeadline], deck: []} : {kicker, headline, deck};
	const meta = [bylineWords(article.bylines), words().characters(charactersOf(article))].filter(Boolean);
	return (
		<>
			<HeadingGroup heading={heading} level={3} look="list" />
			<p class="cut-meta">
				{meta.map(part => (
					<span key={part}>{part}</span>
				))}
			</p>
			{item.doubts.map(doubt => (
				<p class="cut-doubt" key={doubt.code + String(doubt.lines[0])}>
					{doubtMessages()[doubt.code]}
				</p>
			))}
		</>
	);
}

function Plain({text, type}: {text: string; type: string}) {
	return (
		<p class="cut-plain">
			<span>{text}</span>
			<span class="cut-type">{type}</span>
		</p>
	);
}

/** A whole article is 130 lines: the ruler stays a ruler. */
const pageful = 24;

function Source({item, text}: {item: CutItem; text: string}) {
	const id = useId();
	const [shown, setShown] = useState(0);
	const open = shown > 0;
	const lines = open ? sourceLines(text, item.lines) : [];
	const left = lines.length - shown;
	return (
		<>
			{open && (
				<ol class="cut-source" id={id}>
					{lines.slice(0, shown).map(line => (
						<li key={line.number}>
							<span class="figures">{line.number}</span>
							<span>{line.text}</span>
						</li>
					))}
				</ol>
			)}
			<div class="cut-toggles">
				<button
					type="button"
					class="cut-toggle"
					aria-expanded={open}
					aria-controls={open ? id : undefined}
					onClick={() => setShown(open ? 0 : pageful)}
				>
					{open ? words().hideSource : words().showSource}
				</button>
				{open && left > 0 && (
					<button type="button" class="cut-toggle cut-toggle--more" onClick={() => setShown(shown + 2 * pageful)}>
						{words().moreLines(Math.min(2 * pageful, left))}
					</button>
				)}
			</div>
		</>
	);
}
