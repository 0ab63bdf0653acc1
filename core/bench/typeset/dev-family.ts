/** Family `dev`: the pages the parser may be tuned on. */
import {blankHabits} from './blank-habits.ts';
import {devIdioms} from './dev-idioms.ts';
import type {Random} from './random.ts';
import type {Style, StyleFamily} from './style.ts';

const bylineHabits = {
	own: {own: 78, bracket: 6, tail: 4, agency: 6, none: 6},
	bracket: {own: 6, bracket: 72, tail: 6, agency: 10, none: 6},
	agency: {own: 10, bracket: 15, tail: 5, agency: 60, none: 10},
	bare: {own: 5, bracket: 5, tail: 35, agency: 5, none: 50},
	mixed: {own: 35, bracket: 25, tail: 12, agency: 14, none: 14},
};
const headingHabits = {first: 0.97, last: 0.04, mixed: 0.5};

function drawStyle(random: Random): Style {
	const width = random.int(12, 26);
	const habit = random.weigh({paragraph: 40, every: 12, none: 12, frames: 14, article: 8, graded: 8, stray: 6});
	const heading = random.weigh({first: 45, last: 40, mixed: 15});
	return {
		widths: [width, ...Array.from({length: random.int(0, 2)}, () => random.int(12, 28))],
		otherWidth: 0.2,
		widthChange: random.pick([0, 0.1, 0.3, 0.5]),
		columnLines: [random.int(6, 12), random.int(14, 34)],
		wrapped: !random.chance(0.12),
		blanks: blankHabits[habit],
		blankHabit: habit,
		headingFirst: headingHabits[heading],
		headingHabit: heading,
		byline: bylineHabits[random.weigh({own: 46, bracket: 20, agency: 8, bare: 8, mixed: 18})],
		bylineMark: random.weigh({'▢ ': 20, '□ ': 15, '□': 15, '■ ': 8, '◎ ': 6, '●': 6, '': 30}),
		roles: [
			random.pick(['全媒体记者', '记者', '本报记者', '融媒体记者']),
			random.pick(['见习记者', '首席记者', '记者']),
		],
		outsideRoles: [random.pick(['通讯员', '通讯员', '实习生'])],
		spacing: {
			digits: random.weigh({none: 35, both: 25, before: 10, slack: 30}),
			loose: random.pick([0, 0.1, 0.4]),
			any: random.pick([0, 0, 0.01, 0.06]),
		},
		squeeze: random.pick([0, 0.2, 0.5]),
		hyphenate: random.chance(0.4),
		frameSpace: random.pick([0, 0, 0.3, 0.9]),
		indent: 2,
		spacedNames: random.chance(0.15),
		wideDigits: random.chance(0.05),
		articles: [4, 10],
	};
}

export const devFamily: StyleFamily = {name: 'dev', drawStyle, idioms: devIdioms};
