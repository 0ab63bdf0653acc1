/** 标题: 引题, 主题 and 副题 in printed order, told apart by weight; 栏目 above where there is one. */
import type {ComponentChildren} from 'preact';
import {HeadingText} from './heading-text.tsx';
import './heading-group.css';

export type Heading = {
	/** 引题 */
	readonly kicker: readonly string[];
	/** 主题 */
	readonly headline: readonly string[];
	/** 副题 */
	readonly deck: readonly string[];
};

export function HeadingGroup({
	heading,
	level,
	look,
	standingHead,
	href,
	mark,
	current,
	known,
}: {
	heading: Heading;
	level: 1 | 2 | 3;
	/** Which row of the type scale: an article's own heading, a page's list, the library's list. */
	look: 'article' | 'page' | 'list';
	/** 栏目 */
	standingHead?: string | undefined;
	href?: string;
	/** What stands after the 主题: 〔拟题〕. */
	mark?: ComponentChildren;
	current?: boolean;
	/** The article's own text, which tells where its heading must not break. */
	known?: string | undefined;
}) {
	const Tag = `h${level}` as const;
	const text = <HeadingText lines={heading.headline} known={known} />;
	return (
		<hgroup class={`heading heading--${look}`} lang="zh">
			{standingHead && <p class="standing-head">{standingHead}</p>}
			{heading.kicker.length > 0 && (
				<p class="kicker">
					<HeadingText lines={heading.kicker} spaced known={known} />
				</p>
			)}
			<Tag class="headline" tabIndex={level === 1 ? -1 : undefined}>
				{href === undefined ? (
					text
				) : (
					<a class="row-link" href={href} aria-current={current ? 'true' : undefined}>
						{text}
					</a>
				)}
				{mark && <span class="headline-mark">{mark}</span>}
			</Tag>
			{heading.deck.length > 0 && (
				<p class="deck">
					<HeadingText lines={heading.deck} spaced known={known} />
				</p>
			)}
		</hgroup>
	);
}
