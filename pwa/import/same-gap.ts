/** 同样处理: which other drafts lack the same fact, so that a folder of one paper is named once. */
import type {PageFacts} from '@jianbao/core/newspaper/archived';
import type {DeskRow} from '../worker/desk.ts';

/** Page number and section belong to one page alone: only paper and day are ever filled in for many. */
export type SharedField = 'publication' | 'date';

/** A fact that print, a catalogue or a person gave is no gap; an inferred one may be put right. */
export function hasGap(facts: PageFacts, field: SharedField): boolean {
	const fact = facts[field];
	return fact === undefined || fact.basis === 'inferred';
}

/** The ids of the other drafts with the same gap. For a date only those without any: ranges differ from page to page. */
export function othersWithGap(rows: Iterable<DeskRow>, id: string, field: SharedField): readonly string[] {
	const others: string[] = [];
	for (const row of rows) {
		const gap = field === 'date' ? row.facts.date === undefined : hasGap(row.facts, field);
		if (gap && row.id !== id) others.push(row.id);
	}
	return others;
}

export type Suggestion = {readonly name: string; readonly pages: number};

/** Papers to offer: those of the archive and of the other drafts, the most frequent first, narrowed by what is typed. */
export function suggestNames(known: readonly Suggestion[], typed: string, most = 5): readonly Suggestion[] {
	const wanted = typed.trim();
	return known
		.filter(({name}) => name !== wanted && name.includes(wanted))
		.sort((a, b) => b.pages - a.pages || a.name.localeCompare(b.name, 'zh'))
		.slice(0, most);
}
