import type {IssuePrint} from './issue-print.ts';
import type {Random} from './random.ts';

/** Lines of furniture with what they establish about the issue. */
export type FurniturePiece = {
	readonly type: 'nameplate' | 'folio' | 'imprint' | 'hotline' | 'standingHead' | 'slogan' | 'other';
	readonly lines: readonly string[];
};

/** The words a family of pages uses. */
export type Idioms = {
	readonly standingHeads: readonly string[];
	readonly teaserPointers: readonly ((page: string) => string)[];
	readonly standfirstLabels: readonly string[];
	readonly captionOpenings: readonly string[];
	readonly jumpFrom: readonly ((page: string) => string)[];
	readonly jumpTo: readonly ((page: string) => string)[];
	readonly sections: readonly string[];
	/** Page numbers of inside pages; letters where the paper counts in parts. */
	readonly pageNumbers: readonly string[];
	readonly publications: readonly string[];
	readonly commentaryPens: readonly string[];
	/** What stands before a letter writer's name. */
	readonly letterStandings: readonly string[];
	readonly datelines: readonly string[];
	readonly agencies: readonly string[];
	readonly nameplate: (issue: IssuePrint, random: Random) => FurniturePiece[];
	readonly folio: (issue: IssuePrint, random: Random) => FurniturePiece;
	readonly imprint: (random: Random) => FurniturePiece;
	readonly hotline: (random: Random) => FurniturePiece;
};
