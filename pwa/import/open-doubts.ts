/** 存疑 that is still open: what a catalogue or a person has answered is no doubt any more. */
import type {Fact, PageFacts} from '@jianbao/core/newspaper/archived';
import type {Doubt, DoubtCode} from '@jianbao/core/newspaper/page';

const answeredBy: Partial<Record<DoubtCode, keyof PageFacts>> = {
	'publication-missing': 'publication',
	'date-missing': 'date',
	'date-range': 'date',
	'page-number-missing': 'pageNumber',
};

const answered = (fact: Fact<unknown> | undefined): boolean => fact?.basis === 'person' || fact?.basis === 'catalogue';

/** A doubt about what files the page stands with that fact, not with the article whose words it rests on. */
export const isAboutFacts = ({code}: Doubt): boolean => code in answeredBy;

export function openDoubts(doubts: readonly Doubt[], facts: PageFacts): readonly Doubt[] {
	return doubts.filter(({code}) => {
		const field = answeredBy[code];
		return field === undefined || !answered(facts[field]);
	});
}
