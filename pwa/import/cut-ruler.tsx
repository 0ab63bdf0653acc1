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

function Source({item, text}: {item: CutItem; text: string}) {
	const id = useId();
	const [open, setOpen] = useState(false);
	return (
		<>
			{open && (
				<ol class="cut-source" id={id}>
					{sourceLines(text, item.lines).map(line => (
						<li key={line.number}>
							<span class="figures">{line.number}</span>
							<span>{line.text}</span>
						</li>
					))}
				</ol>
			)}
			<button
				type="button"
				class="cut-toggle"
				aria-expanded={open}
				aria-controls={open ? id : undefined}
				onClick={() => setOpen(!open)}
			>
				{open ? words().hideSource : words().showSource}
			</button>
		</>
	);
}
