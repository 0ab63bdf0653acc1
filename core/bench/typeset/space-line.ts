/** Writes a broken line as a PDF extraction prints it: justification becomes spaces. */
import type {BrokenLine} from './break-lines.ts';
import type {Random} from './random.ts';
import type {Unit} from './split-units.ts';

export type Spacing = {
	/** Where a space stands between Chinese and digits or Latin; `slack` = only in lines with room to spare. */
	readonly digits: 'none' | 'both' | 'before' | 'slack';
	/** Chance that a line with over half an em to spare is letter-spaced. */
	readonly loose: number;
	/** Chance that any line is letter-spaced. */
	readonly any: number;
};

export function spaceLine(line: BrokenLine, spacing: Spacing, random: Random): string {
	const free = line.last ? 0 : line.slack;
	const apart = random.chance(spacing.any) || (free > 0.5 && random.chance(spacing.loose));
	const digits = spacing.digits === 'both' || (spacing.digits === 'slack' && free > 0.2 && random.chance(0.85));
	// Real lines are often spaced from some point on only: the extraction starts a new run there.
	const from = apart && random.chance(0.5) ? random.int(0, Math.max(0, line.units.length - 4)) : 0;
	let text = '';
	line.units.forEach((unit, at) => {
		const before = line.units[at - 1];
		if (before && needsSpace(before, unit, {apart: apart && at > from, digits, before: spacing.digits === 'before'}))
			text += ' ';
		text += unit.text;
	});
	return text;
}

type Wanted = {readonly apart: boolean; readonly digits: boolean; readonly before: boolean};

function needsSpace(left: Unit, right: Unit, wanted: Wanted): boolean {
	if (left.kind === 'space' || right.kind === 'space') return false;
	// Two Latin words without a space would be one word apart.
	if (left.kind === 'latin' && right.kind === 'latin') return false;
	if (wanted.apart) return left.kind !== 'opening' && !(left.kind === 'mark' && right.kind === 'mark');
	if (left.kind === 'han' && right.kind === 'latin') return wanted.digits || wanted.before;
	return left.kind === 'latin' && right.kind === 'han' && wanted.digits;
}
