/** A page being printed: numbered lines, and which lines each owner has. */
import type {LineRange} from '../../newspaper/page.ts';
import {rangesOf} from './owned-lines.ts';
import type {Owner, PrintedLine} from './printed-line.ts';
import type {Random} from './random.ts';
import type {Style} from './style.ts';

export type Sheet = {readonly text: string; readonly linesOf: (owner: Owner) => LineRange[]};

export function printSheet(lines: readonly PrintedLine[], style: Style, random: Random): Sheet {
	const printed: {text: string; owner: Owner | undefined}[] = [];
	for (const {text, gap, owner, frame} of lines) {
		const blanks = printed.length === 0 ? 0 : style.blanks[gap](random);
		for (let i = 0; i < blanks; i++) printed.push({text: '', owner: undefined});
		const spaced = frame === true && random.chance(style.frameSpace);
		printed.push({text: `${spaced ? ' ' : ''}${text}`, owner});
	}
	return {
		text: `${printed.map(({text}) => text).join('\n')}\n`,
		linesOf: owner => rangesOf(printed, owner),
	};
}
