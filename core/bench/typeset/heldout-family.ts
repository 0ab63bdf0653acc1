/**
 * Family `heldout`: never tuned on. Its habits are drawn along other lines than those of `dev`:
 * an article follows a box, not the page, more often; blanks and spaces come together as one program leaves them.
 */
import {blankHabits} from './blank-habits.ts';
import {heldoutIdioms} from './heldout-idioms.ts';
import type {Random} from './random.ts';
import type {Style, StyleFamily} from './style.ts';

/** What one extraction program leaves: blanks, spaces and line ends go together. */
const programs = {
	/** A layout tool that keeps boxes: blanks at boxes, digits spaced. */
	boxes: {blankHabit: 'frames', digits: 'both', any: 0, loose: 0.1, frameSpace: 0.1, wrapped: true},
	/** A tool that guesses paragraphs from the leading. */
	paragraphs: {blankHabit: 'paragraph', digits: 'slack', any: 0.01, loose: 0.5, frameSpace: 0.7, wrapped: true},
	/** Every line a paragraph. */
	lines: {blankHabit: 'every', digits: 'before', any: 0.02, loose: 0.2, frameSpace: 0, wrapped: true},
	/** Raw text in reading order. */
	raw: {blankHabit: 'none', digits: 'none', any: 0.03, loose: 0.2, frameSpace: 0, wrapped: true},
	/** An e-paper's own page text. */
	epaper: {blankHabit: 'graded', digits: 'none', any: 0, loose: 0, frameSpace: 0, wrapped: false},
	/** Copied by hand from a viewer. */
	copied: {blankHabit: 'stray', digits: 'slack', any: 0.05, loose: 0.3, frameSpace: 0.2, wrapped: true},
	/** Cut by article, nothing else known. */
	articles: {blankHabit: 'article', digits: 'both', any: 0, loose: 0.2, frameSpace: 0.3, wrapped: true},
} as const;

/** The whole grid of a page: all columns one width, boxes at one and a half or two of them. */
function gridWidths(random: Random): number[] {
	const column = random.int(10, 19);
	const wide = column * 2 + 1;
	return random.shuffle([column, ...(wide <= 30 ? [wide] : [30]), Math.round(column * 1.5)]);
}

function drawStyle(random: Random): Style {
	const program =
		programs[random.weigh({boxes: 20, paragraphs: 20, lines: 12, raw: 12, epaper: 12, copied: 12, articles: 12})];
	const signed = random.weigh({head: 40, dateline: 28, foot: 10, wire: 14, letters: 8});
	const headings = random.weigh({first: 55, last: 25, box: 20});
	const party = random.chance(0.4);
	return {
		widths: gridWidths(random),
		otherWidth: 0.3,
		widthChange: random.pick([0, 0.15, 0.4]),
		columnLines: [random.int(5, 9), random.int(18, 45)],
		wrapped: program.wrapped,
		blanks: blankHabits[program.blankHabit],
		blankHabit: program.blankHabit,
		headingFirst: {first: 1, last: 0, box: 0.6}[headings],
		headingHabit: headings,
		byline: {
			head: {own: 80, bracket: 5, tail: 6, agency: 4, none: 5},
			dateline: {own: 3, bracket: 80, tail: 2, agency: 12, none: 3},
			foot: {own: 10, bracket: 10, tail: 65, agency: 5, none: 10},
			letters: {own: 3, bracket: 3, tail: 45, agency: 2, none: 47},
			wire: {own: 20, bracket: 15, tail: 5, agency: 45, none: 15},
		}[signed],
		bylineMark: random.pick(['■', '◎', '● ', '○', '◆', '', '', '']),
		roles: party ? ['本报记者', '本报通讯员'] : [random.pick(['本报全媒体记者', '特派记者', '首席记者']), '实习记者'],
		outsideRoles: random.pick([['通讯员'], ['特约通讯员', '通讯员'], ['实习生', '特约记者']]),
		spacing: {digits: program.digits, loose: program.loose, any: program.any},
		squeeze: random.pick([0.1, 0.4]),
		hyphenate: random.chance(0.2),
		frameSpace: program.frameSpace,
		indent: 2,
		spacedNames: random.chance(0.3),
		wideDigits: random.chance(0.08),
		articles: [3, 13],
	};
}

export const heldoutFamily: StyleFamily = {name: 'heldout', drawStyle, idioms: heldoutIdioms};
