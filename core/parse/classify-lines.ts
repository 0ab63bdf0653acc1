import type {FixedForm} from './fixed-form.ts';
import type {Line} from './line.ts';
import {endsInsideBracket} from './line-clues.ts';
import {readByline} from './read-byline.ts';
import {type FurnitureReading, readFurniture} from './read-furniture.ts';
import {readJump} from './read-jump.ts';
import {
	endsInPageLetter,
	endsInPointer,
	isContentsLabel,
	isPointer,
	isStandfirstLabel,
	isStandingHead,
	readShadow,
} from './read-labels.ts';
import {isSectionName} from './section-names.ts';
import {opensWithSurname} from './surnames.ts';

/** A line with its form; a furniture line also with the facts it prints. */
export type ClassifiedLine = Line & {
	readonly furniture?: FurnitureReading /** A nameplate line's text once, where a drop shadow printed it twice. */;
	readonly shadow?: string;
};

/** Sentence marks that no fixed form contains: most lines of a page stop here, which keeps the readers off them. */
const sentence = /[，。！？；“”]/u;
const mayBeByline =
	/[▢□■◎●○◇◆★☆▲△◤▶►⊙※*▪]|记者|記者|通讯员|通訊員|实习|见习|评论员|[编作译读]者|特约|市民|居民|村民|网友|[文图摄攝]|报道/u;
const mayBeFurniture =
	/[\d０-９]|[〇二一]{2}|[星礼周版期编辑編輯責校审农夏主办刊号线话网报報]|今日|[甲乙丙丁戊己庚辛壬癸]|月/u;
/** The longest line that is tried as a bare name. */
const longestName = 16;

/** Gives each line its fixed form, whole lines only; what no form covers stays open text. */
export function classifyLines(lines: readonly Line[]): ClassifiedLine[] {
	return lines.map((line, at) => (endsInsideBracket(lines[at - 1]) ? line : classify(line, lines[at + 1])));
}

function classify(line: Line, next: Line | undefined): ClassifiedLine {
	const {tight} = line;
	// The copy is removed as printed: `tight` has its half-width marks changed.
	const once = readShadow(line.halfMarks ? line.text.replace(/\s+/gu, '') : tight);
	if (once !== undefined) return {...line, form: {kind: 'shadow', once}};
	const label = readLabel(line);
	if (label !== undefined) return {...line, form: label};
	if (sentence.test(tight)) return line;
	const byline = readBylineForm(line, next);
	if (byline?.kind === 'byline') return {...line, form: byline};
	if (isStandingHead(tight)) return {...line, form: {kind: 'standing-head'}};
	const furniture = mayBeFurniture.test(tight) || isSectionName(tight) ? readFurniture(line.text) : undefined;
	if (furniture !== undefined) return {...line, form: {kind: furniture.kind}, furniture};
	if (byline !== undefined) return {...line, form: byline};
	if (endsInPageLetter(line.text)) return {...line, form: {kind: 'pointer'}};
	return line;
}

function readLabel({tight}: Line): FixedForm | undefined {
	if (tight.length > 48) return undefined;
	const jump = readJump(tight);
	if (jump !== undefined) return {kind: 'jump', direction: jump.direction, page: jump.page};
	if (isStandfirstLabel(tight)) return {kind: 'standfirst-label'};
	if (isPointer(tight) || endsInPointer(tight)) return {kind: 'pointer'};
	return isContentsLabel(tight) ? {kind: 'standing-head'} : undefined;
}

/** A byline needs two points: a mark or a role two, a 文/摄 two, a lone credit one. */
function readBylineForm({text, tight}: Line, next: Line | undefined): FixedForm | undefined {
	if (tight.length > 60 || tight.length < 2) return undefined;
	if (!(mayBeByline.test(tight) || (tight.length <= longestName && mayBeName(tight)))) return undefined;
	const reading = readByline(text);
	if (reading === undefined || (reading.unnamed && !arePeople(next))) return undefined;
	const named = reading.bylines.some(({names}) => names.length > 0);
	const twoCredits = reading.bylines.some(({credit}) => credit !== null && credit.length > 1);
	if (reading.marked || reading.hasRole || (twoCredits && named)) return {kind: 'byline', reading};
	return tight.length <= longestName ? {kind: 'name', reading} : undefined;
}

/** A bare name opens with a surname, or stands in a bracket. */
const mayBeName = (tight: string): boolean =>
	opensWithSurname(tight) || /^[（(]|[区县市镇乡村]\p{Script=Han}{2,3}$/u.test(tight);

/** Whether the next line holds nothing but names. */
function arePeople(line: Line | undefined): boolean {
	if (line === undefined || line.tight.length > longestName * 2) return false;
	const reading = readByline(line.text);
	return reading !== undefined && !reading.hasRole && !reading.unnamed;
}
