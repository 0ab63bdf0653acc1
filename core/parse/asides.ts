import type {Furniture, FurnitureType, Teaser} from '../newspaper/page.ts';
import {squeezeSpaces} from '../text/squeeze-spaces.ts';
import type {ClassifiedLine} from './classify-lines.ts';
import {hasClauseSpace} from './display-cost.ts';
import {toRanges} from './line-ranges.ts';
import type {Removals} from './removals.ts';

export type Asides = {readonly teasers: Teaser[]; readonly furniture: Furniture[]};

const furnitureTypes: ReadonlyMap<string, FurnitureType> = new Map([
	['nameplate', 'nameplate'],
	['folio', 'folio'],
	['imprint', 'imprint'],
	['hotline', 'hotline'],
	['standing-head', 'standingHead'],
]);

/** Makes teasers and furniture of every line that no article uses: nothing is lost. */
export function gatherAsides(lines: readonly ClassifiedLine[], owned: Uint8Array, removals: Removals): Asides {
	const groups: {type: FurnitureType | 'teaser'; lines: number[]}[] = [];
	for (const [at, line] of lines.entries()) {
		if (owned[at] === 1) continue;
		const type = typeOf(line, owned, at, lines[at - 1]);
		const last = groups.at(-1);
		// A nameplate is set in pieces; blank lines part them.
		const apart = line.frame || (type === 'nameplate' && line.blanks > 0);
		const joins = last !== undefined && last.type === type && last.lines.at(-1) === at - 1 && !apart;
		if (joins && (type !== 'teaser' || lines[at - 1]?.form?.kind !== 'pointer')) last.lines.push(at);
		else groups.push({type, lines: [at]});
	}
	const teasers: Teaser[] = [];
	const furniture: Furniture[] = [];
	for (const group of groups) {
		const text = group.lines.map(at => print(lines[at], removals));
		const ranges = toRanges(group.lines, lines);
		if (group.type === 'teaser') teasers.push({text: joinDeck(text), lines: ranges});
		else furniture.push({type: group.type, text: text.join(' '), lines: ranges});
	}
	return {teasers, furniture};
}

function typeOf(
	line: ClassifiedLine,
	owned: Uint8Array,
	at: number,
	above: ClassifiedLine | undefined,
): FurnitureType | 'teaser' {
	const known = furnitureTypes.get(line.form?.kind ?? '');
	if (known !== undefined) return known;
	if (line.form?.kind === 'pointer') return 'teaser';
	if (!/[\p{Script=Han}]/u.test(line.tight) || line.form !== undefined) return 'other';
	// A slogan right over an article's heading is its standing head, whatever furniture stands above it: 走进乡村 看见变化.
	const alone = owned[at - 1] !== 0 || above?.form !== undefined;
	const overHeading = owned[at + 1] === 1 && alone;
	return overHeading && hasClauseSpace(line.text, line.letterSpaced) ? 'standingHead' : 'teaser';
}

function print(line: ClassifiedLine | undefined, removals: Removals): string {
	if (line === undefined) return '';
	const text = squeezeSpaces(line.text, 'display');
	const once = line.form?.kind === 'nameplate' ? line.shadow : undefined;
	if (once === undefined) return text;
	removals.add('drop-shadow', once);
	return once;
}

/** A deck wraps at its column: 「——各地贯彻全市大会精 / 神走笔（三）」 is one line of the teaser. */
function joinDeck(text: readonly string[]): string[] {
	const deck = text.findIndex((line, at) => at > 0 && /^(?:——|—|--)/u.test(line));
	return deck < 0 ? [...text] : [...text.slice(0, deck), text.slice(deck).join('')];
}
