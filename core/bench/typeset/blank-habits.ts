/** How blank lines fall: one table for each habit seen in extractions. */
import type {Gap} from './printed-line.ts';
import type {Random} from './random.ts';

type Habit = Readonly<Record<Gap, (random: Random) => number>>;

const never = () => 0;
const always = () => 1;
const mostly = (random: Random) => (random.chance(0.96) ? 1 : 0);
const often = (random: Random) => (random.chance(0.7) ? 1 : 0);
const seldom = (random: Random) => (random.chance(0.06) ? 1 : 0);
const oneOrTwo = (random: Random) => (random.chance(0.3) ? 2 : 1);

export const blankHabits = {
	/** A blank at every paragraph, at columns' edges and before lines that open with “. */
	paragraph: {
		line: never,
		quote: often,
		paragraph: mostly,
		column: mostly,
		part: mostly,
		heading: seldom,
		article: mostly,
	},
	/** A blank behind every line: the extraction took the leading for a paragraph's space. */
	every: {
		line: mostly,
		quote: mostly,
		paragraph: mostly,
		column: always,
		part: always,
		heading: often,
		article: always,
	},
	/** No blank line on the whole page. */
	none: {line: never, quote: never, paragraph: never, column: never, part: never, heading: never, article: never},
	/** Blanks where text frames end, and nowhere else. */
	frames: {line: never, quote: seldom, paragraph: never, column: always, part: often, heading: seldom, article: always},
	/** Only between articles. */
	article: {line: never, quote: never, paragraph: never, column: never, part: seldom, heading: never, article: always},
	/** One blank for a paragraph, two for a new article. */
	graded: {
		line: never,
		quote: seldom,
		paragraph: mostly,
		column: often,
		part: mostly,
		heading: never,
		article: oneOrTwo,
	},
	/** Blanks anywhere, more of them where something ends. */
	stray: {line: seldom, quote: often, paragraph: often, column: often, part: often, heading: seldom, article: oneOrTwo},
} satisfies Record<string, Habit>;

export type BlankHabit = keyof typeof blankHabits;
