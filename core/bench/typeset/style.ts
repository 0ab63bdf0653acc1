import type {BylineForm} from './gold-page.ts';
import type {Idioms} from './idioms.ts';
import type {Gap} from './printed-line.ts';
import type {Random} from './random.ts';
import type {Spacing} from './space-line.ts';
import type {FamilyName} from './story.ts';

/** A page's habits. Drawn once a page; `mixing` says how often one article does otherwise. */
export type Style = {
	/** Column widths in ems; the first is the page's own. */
	readonly widths: readonly number[];
	/** Chance that an article is set in another width than the page's own. */
	readonly otherWidth: number;
	/** Chance that the width changes at a column's edge inside an article. */
	readonly widthChange: number;
	/** Lines of a column. */
	readonly columnLines: readonly [min: number, max: number];
	/** False: one line a paragraph, as some extractions give. */
	readonly wrapped: boolean;
	/** How many blank lines stand in each kind of gap, drawn anew each time. */
	readonly blanks: Readonly<Record<Gap, (random: Random) => number>>;
	readonly blankHabit: string;
	/** Chance that a heading stands before its text. */
	readonly headingFirst: number;
	readonly headingHabit: string;
	readonly byline: Readonly<Record<BylineForm, number>>;
	/** Mark and what stands behind it: `▢ `, `□`, or empty. */
	readonly bylineMark: string;
	/** Roles of this paper's own people, and of others. */
	readonly roles: readonly string[];
	readonly outsideRoles: readonly string[];
	readonly spacing: Spacing;
	readonly squeeze: number;
	readonly hyphenate: boolean;
	/** Chance of a space at the start of a text frame. */
	readonly frameSpace: number;
	/** Ems the first line of a paragraph is indented; extraction drops the blank but not the measure. */
	readonly indent: number;
	/** Names of two characters and roles are letter-spaced. */
	readonly spacedNames: boolean;
	/** Digits are printed full-width. */
	readonly wideDigits: boolean;
	readonly articles: readonly [min: number, max: number];
};

/** One author's pages: how styles are drawn, and the words they use. */
export type StyleFamily = {
	readonly name: FamilyName;
	readonly drawStyle: (random: Random) => Style;
	readonly idioms: Idioms;
};
