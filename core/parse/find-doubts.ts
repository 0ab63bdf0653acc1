import type {Doubt, ParsedPage} from '../newspaper/page.ts';
import type {Atoms} from './atoms.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import type {Cut} from './cut.ts';
import type {DateInference} from './infer-date.ts';

export type DoubtInput = {
	readonly page: Omit<ParsedPage, 'doubts'>;
	readonly inference: DateInference | undefined;
	readonly cut: Cut;
	readonly atoms: Atoms;
	readonly lines: readonly ClassifiedLine[];
};

/** 存疑 – everything about a page that the parser is not sure of. */
export function findDoubts(_input: DoubtInput): Doubt[] {
	return [];
}
