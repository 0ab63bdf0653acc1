import type {Doubt, LineRange} from '@jianbao/core/newspaper/page';
import {DoubtMark} from '../ui/doubt-mark.tsx';
import {doubtSentence, headingDoubts, textDoubts} from './doubt-words.ts';
import {words} from './messages.ts';

/** What stands behind a heading: 〔拟题〕 where the page prints none, 存疑 where something of the article is not sure. */
export function DoubtMarks({
	derived,
	doubts,
	lines,
	inText,
}: {
	derived: boolean;
	doubts: readonly Doubt[];
	lines: readonly LineRange[];
	/** The article itself says what is unsure about its paragraphs, too; a list does not. */
	inText?: boolean;
}) {
	const own = [...headingDoubts(doubts, lines), ...(inText ? textDoubts(doubts, lines) : [])];
	return (
		<>
			{derived && <DoubtMark label={words().derived} name={words().derivedName} sentence={words().derivedSentence} />}
			{own.length > 0 && (
				<DoubtMark label={words().doubt} name={words().doubtName} sentence={own.map(doubtSentence).join('\n')} />
			)}
		</>
	);
}
