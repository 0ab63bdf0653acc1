/** Variants of a page whose gold is known: the same news as another press, or another extraction, would have given it. */
import {type Exam, fromOwnLines, type OwnedLine, ownLines} from './owned-lines.ts';
import type {Random} from './random.ts';
import {resetPage} from './reset-page.ts';

const mark = /^(\s*)[▢□■◎●○◆]\s*/u;
const blank: OwnedLine = {text: '', owner: undefined};
const others = ['■ ', '◎', '● ', '○'];

type Change = (lines: OwnedLine[], random: Random) => OwnedLine[];

const changes = {
	'no blanks': lines => lines.filter(({owner}) => owner !== undefined),
	'double blanks': lines => lines.flatMap(line => (line.owner === undefined ? [blank, blank] : [line])),
	'blank after every line': lines =>
		lines.flatMap((line, at) =>
			line.owner === undefined || lines[at + 1]?.owner === undefined ? [line] : [line, blank],
		),
	'stray blanks': (lines, random) =>
		lines.flatMap(line => {
			if (line.owner === undefined) return random.chance(0.7) ? [blank] : [];
			return random.chance(0.06) ? [blank, line] : [line];
		}),
	'no frame spaces': lines => lines.map(line => ({...line, text: line.text.trimStart()})),
	'other marks': (lines, random) => {
		const other = random.pick(others);
		return lines.map(line => ({...line, text: line.text.replace(mark, `$1${other}`)}));
	},
	'no marks': lines => lines.map(line => ({...line, text: line.text.replace(mark, '$1')})),
} satisfies Record<string, Change>;

export const disturbances = [
	...Object.keys(changes),
	'brackets',
	'narrow columns',
	'wide columns',
	'full-width digits',
	'letter-spaced',
] as const;

/** Throws RangeError for a name that is not in `disturbances`. */
export function disturb(page: Exam, name: string, random: Random): Exam {
	const change = Object.entries<Change>(changes).find(([key]) => key === name)?.[1];
	if (change) return fromOwnLines(change(ownLines(page), random), page.gold);
	switch (name) {
		case 'brackets':
			return resetPage(page, {form: 'bracket', widths: [17, 21]}, random);
		case 'narrow columns':
			return resetPage(page, {form: 'own', widths: [11]}, random);
		case 'wide columns':
			return resetPage(page, {form: 'own', widths: [28, 22]}, random);
		case 'full-width digits':
			return resetPage(page, {form: 'own', widths: [17, 20], wideDigits: true}, random);
		case 'letter-spaced':
			return resetPage(page, {form: 'own', widths: [16, 18], letterSpaced: 0.5}, random);
		default:
			throw new RangeError(`no disturbance is called ${name}`);
	}
}
