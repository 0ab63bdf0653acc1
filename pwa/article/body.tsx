/** The text: paragraphs with an address each, subheads, the 电头 at the opening. */
import type {ArchivedArticle} from '@jianbao/core/newspaper/archived';
import type {Block} from '@jianbao/core/newspaper/page';
import {care} from '../shell/settings.ts';
import {ParagraphLink} from './paragraph-link.tsx';
import {isSpoken, SpokenText} from './spoken.tsx';

/** A Latin or figure run this long leaves gaps in a narrow justified line, so its paragraph is set ragged there. */
const longRun = /[A-Za-z0-9.,%:/·@_-]{6,}/;

export function Body({
	article,
	paragraph,
	level,
}: {
	article: ArchivedArticle;
	paragraph: number | undefined;
	level: 1 | 2;
}) {
	const firstParagraph = article.blocks.findIndex(({type}) => type === 'paragraph');
	return (
		<div class="body">
			{article.blocks.map((block, index) => (
				<BlockText
					key={index}
					block={block}
					index={index}
					article={article}
					level={level}
					dateline={index === firstParagraph ? article.dateline : null}
					aimed={paragraph === index + 1}
				/>
			))}
		</div>
	);
}

type BlockProps = {
	readonly block: Block;
	readonly index: number;
	readonly article: ArchivedArticle;
	readonly dateline: string | null;
	readonly level: 1 | 2;
	readonly aimed: boolean;
};

function BlockText({block, index, article, dateline, level, aimed}: BlockProps) {
	const id = `p${index + 1}`;
	const text = isSpoken(article.id, index) ? <SpokenText text={block.text} block={index} /> : block.text;
	if (block.type === 'subhead') {
		const Heading = level === 1 ? 'h2' : 'h3';
		return (
			<Heading class="subhead" id={id} data-block={index}>
				{text}
			</Heading>
		);
	}
	const looks = ['paragraph', longRun.test(block.text) && 'paragraph--ragged', aimed && 'paragraph--aimed'];
	return (
		<p class={looks.filter(Boolean).join(' ')} id={id} data-block={index}>
			{dateline && <span class="dateline">{dateline}</span>}
			{text}
			{!care.value && <ParagraphLink article={article.id} paragraph={index + 1} />}
		</p>
	);
}
