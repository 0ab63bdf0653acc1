/** 存疑: each doubt as a sentence, and what it rests on or leads to. */
import type {Doubt} from '@jianbao/core/newspaper/page';
import {doubtMessages, doubtPlaces} from './doubt-messages.ts';
import {words} from './preview-messages.ts';

export function DoubtList({doubts}: {doubts: readonly Doubt[]}) {
	if (doubts.length === 0) return <p class="doubt-none">{words().noDoubts}</p>;
	return (
		<ol class="doubt-list">
			{doubts.map((doubt, index) => (
				<li key={`${doubt.code} ${doubt.lines.join()}`}>
					<span class="doubt-number" aria-hidden="true">
						{index + 1}
					</span>
					<p class="doubt-what">{doubtMessages()[doubt.code]}</p>
					<p class="doubt-why">{doubtReason(doubt)}</p>
				</li>
			))}
		</ol>
	);
}

/** 依据第11行“11月21日下午”：按最早一天入档，标上“约”。 */
export function doubtReason({code, lines, evidence}: Doubt): string {
	const [range] = lines;
	const why = doubtMessages()[`${code}:why`];
	if (!range) return why;
	const place = doubtPlaces().lines(...range);
	return (evidence ? doubtPlaces().evidence(place, evidence) : doubtPlaces().place(place)) + why;
}
