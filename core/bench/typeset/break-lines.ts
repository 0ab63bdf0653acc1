/** Breaks a paragraph into lines as in print: no line starts with ， or ends with “, lines run over a little where type is squeezed. */
import type {Random} from './random.ts';
import {splitUnits, type Unit} from './split-units.ts';

export type Measure = {
	/** The line's measure in ems; asked once for every line, in order. */
	readonly next: () => number;
	/** Chance that a line with three or more marks is squeezed by up to one and a half ems instead of half an em. */
	readonly squeeze: number;
	/** Long Latin words may break with a hyphen. */
	readonly hyphenate: boolean;
};

export type BrokenLine = {
	readonly units: readonly Unit[];
	/** Ems left over at the line's end; negative where it is squeezed. */
	readonly slack: number;
	readonly last: boolean;
};

export function breakLines(text: string, measure: Measure, random: Random): BrokenLine[] {
	let rest = splitUnits(text);
	const lines: BrokenLine[] = [];
	while (rest.length > 0) {
		const width = measure.next();
		const [line, left] = takeLine(rest, {width, measure, random});
		const used = line.reduce((sum, unit) => sum + unit.width, 0);
		lines.push({units: line, slack: width - used, last: left.length === 0});
		rest = left;
	}
	return lines;
}

type Room = {readonly width: number; readonly measure: Measure; readonly random: Random};

function takeLine(units: readonly Unit[], {width, measure, random}: Room): [Unit[], Unit[]] {
	let used = 0;
	let count = 0;
	let marks = 0;
	const generous = random.chance(measure.squeeze);
	for (const unit of units) {
		if (unit.kind === 'closing' || unit.kind === 'opening') marks++;
		const over = Math.min(generous ? 1.5 : 0.5, marks * 0.5);
		if (count > 0 && used + unit.width > width + over) break;
		used += unit.width;
		count++;
	}
	const cut = legalCut(units, count);
	const broken = measure.hyphenate ? hyphenate(units, cut, width) : undefined;
	if (broken) return broken;
	return [trimEnd(units.slice(0, cut)), trimStart(units.slice(cut))];
}

/** Moves a break to where print allows one: back at most four units, else hanging the mark over the edge. */
function legalCut(units: readonly Unit[], count: number): number {
	if (count >= units.length) return units.length;
	for (let cut = count; cut > Math.max(0, count - 4); cut--) if (allowed(units, cut)) return cut;
	for (let cut = count + 1; cut < Math.min(units.length, count + 4); cut++) if (allowed(units, cut)) return cut;
	return count;
}

function allowed(units: readonly Unit[], cut: number): boolean {
	const before = units[cut - 1];
	const after = units[cut];
	if (!before || !after) return true;
	return before.kind !== 'opening' && after.kind !== 'closing' && after.kind !== 'space';
}

function hyphenate(units: readonly Unit[], cut: number, width: number): [Unit[], Unit[]] | undefined {
	const word = units[cut];
	const line = units.slice(0, cut);
	const free = width - line.reduce((sum, unit) => sum + unit.width, 0);
	if (!word || !/^[A-Za-z]{8,}$/u.test(word.text) || free < 2.5) return undefined;
	const letters = Math.min(word.text.length - 3, Math.floor(free * 2) - 1);
	if (letters < 3) return undefined;
	const part = (text: string): Unit => ({text, width: text.length / 2, kind: 'latin'});
	return [
		[...line, part(`${word.text.slice(0, letters)}-`)],
		[part(word.text.slice(letters)), ...units.slice(cut + 1)],
	];
}

function trimEnd(units: readonly Unit[]): Unit[] {
	return units.at(-1)?.kind === 'space' ? units.slice(0, -1) : [...units];
}

function trimStart(units: readonly Unit[]): Unit[] {
	return units[0]?.kind === 'space' ? units.slice(1) : [...units];
}
