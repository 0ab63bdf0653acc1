/** Prints bylines as papers do: on lines of their own, inside brackets, or as a signature. */
import type {Byline} from '../../newspaper/page.ts';
import type {Random} from './random.ts';
import type {Style} from './style.ts';

/** `方 舟` for 方舟, where the page letter-spaces names of two characters to the width of three. */
function printName(name: string, spaced: boolean): string {
	return spaced && name.length === 2 ? [...name].join(' ') : name;
}

function printOne(
	byline: Byline,
	{spaced, separator, glued}: {spaced: boolean; separator: string; glued: boolean},
): string {
	const names = byline.names.map(name => printName(name, spaced)).join(separator);
	const role = byline.role === null ? '' : byline.role;
	if (!byline.credit) return names ? `${role}${role && !glued ? ' ' : ''}${names}` : role;
	const people = `${role}${role ? ' ' : ''}${names}`;
	if (byline.credit.length > 1 || !glued) return `${people} ${byline.credit}`;
	return `${people}/${byline.credit}`;
}

/** Lines of a byline that stands alone: `▢ 全媒体记者 方舟`. */
export function ownLines(bylines: readonly Byline[], style: Style, random: Random): string[] {
	const spaced = style.spacedNames;
	const credited = bylines.some(({credit}) => credit?.length === 1);
	const printed = bylines.map(byline => {
		const text = printOne(byline, {spaced, separator: spaced ? '  ' : ' ', glued: credited});
		const role = byline.role;
		return spaced && role && role.length === 4 && random.chance(0.5) ? text.replace(role, [...role].join(' ')) : text;
	});
	const [first] = bylines;
	if (bylines.length === 1 && first?.role && !first.credit && random.chance(0.04)) {
		return [`${style.bylineMark}${first.role}`, first.names.map(name => printName(name, spaced)).join('  ')];
	}
	const apart = printed.length > 2 || (printed.length > 1 && random.chance(0.35));
	const lines = apart ? printed : [printed.join(spaced ? '  ' : ' ')];
	return lines.map((line, at) => (at === 0 ? style.bylineMark + line : line));
}

/** `（记者 某某 通讯员 某某）` behind a dateline or an agency. */
export function bracketed(bylines: readonly Byline[], random: Random): string {
	const glued = random.chance(0.35);
	const separator = random.chance(0.5) ? '、' : ' ';
	const printed = bylines.map(byline => printOne(byline, {spaced: false, separator, glued}));
	const [open, close] = random.chance(0.9) ? ['（', '）'] : ['(', ')'];
	return `${open}${printed.join(' ')}${close}`;
}

/** Bylines between dateline and text without brackets: `本报讯 记者方舟、通讯员李明报道：`, `本报讯 记者 方舟 通讯员 李明 `. */
export function unbracketed(bylines: readonly Byline[], random: Random): string {
	if (random.chance(0.6)) {
		const people = bylines.map(byline => printOne(byline, {spaced: false, separator: '、', glued: true}));
		return ` ${people.join('、')}报道：`;
	}
	const people = bylines.map(byline => printOne(byline, {spaced: false, separator: ' ', glued: false}));
	return ` ${people.join(' ')} `;
}

/** A signature behind the text: `（记者 某某）`, or `叶秋`. */
export function signature(bylines: readonly Byline[], random: Random): string {
	const bare = bylines.every(({role}) => role === null);
	const [first] = bylines;
	if (first?.credit && random.chance(0.7)) return `${first.role ?? ''} ${first.names.join(' ')} ${first.credit}`.trim();
	if (bare && random.chance(0.6)) return bylines.flatMap(({names}) => names).join(' ');
	return bracketed(bylines, random);
}
