/** What stands around the articles: nameplate or folio, imprint, hotline, and the facts they establish. */
import type {FurniturePiece, Idioms} from './idioms.ts';
import type {IssuePrint} from './issue-print.ts';
import type {Random} from './random.ts';

export type PageFrame = {
	readonly kind: 'front' | 'inside' | 'bare';
	readonly top: readonly FurniturePiece[];
	readonly bottom: readonly FurniturePiece[];
	readonly facts: {
		readonly publication: string | null;
		readonly date: string | null;
		readonly pageNumber: string | null;
		readonly section: string | null;
		readonly issueNumber: number | null;
	};
};

type Wanted = {readonly idioms: Idioms; readonly kind: PageFrame['kind'] | undefined};

export function drawFrame(issue: IssuePrint, {idioms, kind: given}: Wanted, random: Random): PageFrame {
	const drawn = random.weigh({front: 18, inside: 64, bare: 18});
	const kind = given ?? drawn;
	const imprint = random.chance(0.4) ? [idioms.imprint(random)] : [];
	const hotline = random.chance(0.15) ? [idioms.hotline(random)] : [];
	if (kind === 'front') {
		const plate = idioms.nameplate(issue, random);
		const top = random.chance(0.5) ? [...plate, ...hotline, ...imprint] : [...plate, ...hotline];
		const bottom = random.chance(0.5) || top.length === plate.length + hotline.length ? imprint : [];
		return {
			kind,
			top,
			bottom: top.some(piece => piece.type === 'imprint') ? [] : bottom,
			facts: factsOf(plate, {...issue, section: '', pageNumber: '1'}),
		};
	}
	if (kind === 'bare') return {kind, top: [], bottom: imprint, facts: factsOf([], issue)};
	const folio = [idioms.folio(issue, random)];
	const facts = factsOf(folio, issue);
	if (random.chance(0.75)) return {kind, top: [...folio, ...imprint], bottom: hotline, facts};
	return {kind, top: hotline, bottom: [...imprint, ...folio], facts};
}

/** A fact counts only where its words are printed. */
function factsOf(pieces: readonly FurniturePiece[], issue: IssuePrint): PageFrame['facts'] {
	const printed = pieces
		.flatMap(({lines}) => lines)
		.join('\n')
		.normalize('NFKC');
	const named = printed.replace(/[ \u3000]/gu, '').includes(issue.publication);
	// 都市 is a section only where it stands beside the name 楚北都市报, not inside it.
	const besides = printed.replaceAll(issue.publication, '');
	const year = issue.date.slice(0, 4);
	const chineseYear = year.replace(/\d/gu, digit => '〇一二三四五六七八九'.charAt(Number(digit)));
	const dated = new RegExp(`(?:${year}|${chineseYear})[年./-]`, 'u').test(printed);
	return {
		publication: named ? issue.publication : null,
		date: dated ? issue.date : null,
		pageNumber: pieces.length > 0 ? issue.pageNumber : null,
		section: issue.section && besides.includes(issue.section) ? issue.section : null,
		issueNumber: printed.includes(`${issue.issueNumber}期`) ? issue.issueNumber : null,
	};
}
