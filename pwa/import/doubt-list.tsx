/** 存疑: each doubt as a sentence, and what it rests on or leads to. */
import type {IsoDay} from '@jianbao/core/newspaper/ids';
import type {Doubt} from '@jianbao/core/newspaper/page';
import {fullDay} from '../shell/day-words.ts';
import {doubtMessages, doubtPlaces} from './doubt-messages.ts';
import {words} from './preview-messages.ts';

export function DoubtList({doubts, earliest}: {doubts: readonly Doubt[]; earliest: IsoDay | undefined}) {
	if (doubts.length === 0) return <p class="doubt-none">{words().noDoubts}</p>;
	return (
		<ol class="doubt-list">
			{doubts.map((doubt, index) => (
				<li key={`${doubt.code} ${doubt.lines.join()}`}>
					<span class="doubt-number" aria-hidden="true">
						{index + 1}
					</span>
					<p class="doubt-what">{doubtMessages()[doubt.code]}</p>
					<p class="doubt-why">{doubtReason(doubt, earliest)}</p>
				</li>
			))}
		</ol>
	);
}

/** 依据第11行“11月21日下午”：不早于2022年11月22日，按最早一天入档。 `earliest` is the day the page is filed under. */
export function doubtReason({code, lines, evidence}: Doubt, earliest: IsoDay | undefined): string {
	const [range] = lines;
	const notBefore = code === 'date-range' && earliest ? doubtPlaces().notBefore(fullDay(earliest)) : '';
	const why = notBefore + doubtMessages()[`${code}:why`];
	if (!range) return why;
	const place = doubtPlaces().lines(...range);
	return (evidence ? doubtPlaces().evidence(place, evidence) : doubtPlaces().place(place)) + why;
}
