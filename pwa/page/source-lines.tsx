import type {Doubt, LineRange} from '@jianbao/core/newspaper/page';
import {sourceLines} from '../import/cut.ts';
import {DoubtMark} from '../ui/doubt-mark.tsx';
import {doubtSentence} from './doubt-words.ts';
import {words} from './messages.ts';
import './source-lines.css';

/** 原版怎样排的: printed lines with their numbers, and what is doubtful about them. */
export function SourceLines({
	text,
	lines,
	doubts,
}: {
	text: string;
	lines: readonly LineRange[];
	doubts: readonly Doubt[];
}) {
	const firstLines = new Map(doubts.flatMap(doubt => (doubt.lines[0] ? [[doubt.lines[0][0], doubt] as const] : [])));
	return (
		<table class="source-lines">
			<tbody>
				{sourceLines(text, lines).map(({number, text: line}) => {
					const doubt = firstLines.get(number);
					return (
						<tr key={number}>
							<th scope="row">{number}</th>
							<td lang="zh">
								{line}
								{doubt && <DoubtMark label={words().doubt} name={words().doubtName} sentence={doubtSentence(doubt)} />}
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
