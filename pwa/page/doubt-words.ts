/** Doubts in the reader's language, where they stand. */
import type {Doubt, DoubtCode, LineRange} from '@jianbao/core/newspaper/page';
import {doubtMessages, doubtPlaces} from '../import/doubt-messages.ts';

/** 有一个标题归得不够稳。位置和用词都没有说准它属于哪一篇。 */
export function doubtSentence({code, lines, evidence}: Doubt): string {
	const words = doubtMessages();
	const [first] = lines;
	const place = first && doubtPlaces().lines(first[0], first[1]);
	return [words[code], reason(words[`${code}:why`], place, evidence)].join('');
}

function reason(why: string, place: string | undefined, evidence: string | undefined): string {
	if (place === undefined) return why;
	return (evidence === undefined ? doubtPlaces().place(place) : doubtPlaces().evidence(place, evidence)) + why;
}

/** Said beside a heading in a list; the finer ones are said in the article. */
const ofHeading: ReadonlySet<DoubtCode> = new Set<DoubtCode>(['headline-weak', 'headline-contested', 'boundary-weak']);
const ofText: ReadonlySet<DoubtCode> = new Set<DoubtCode>(['paragraph-undecided', 'subhead-weak', 'lines-left-over']);

export const headingDoubts = (doubts: readonly Doubt[], lines: readonly LineRange[]): readonly Doubt[] =>
	doubts.filter(doubt => ofHeading.has(doubt.code) && overlaps(doubt.lines, lines));

export const textDoubts = (doubts: readonly Doubt[], lines: readonly LineRange[]): readonly Doubt[] =>
	doubts.filter(doubt => ofText.has(doubt.code) && overlaps(doubt.lines, lines));

const overlaps = (some: readonly LineRange[], others: readonly LineRange[]): boolean =>
	some.some(([from, to]) => others.some(([first, last]) => from <= last && first <= to));
