/** Sets a gold page anew: the same articles in other columns, with their bylines where the new press puts them. */
import {blankHabits} from './blank-habits.ts';
import {devIdioms} from './dev-idioms.ts';
import type {Copy, GoldPage} from './gold-page.ts';
import {type Exam, fromOwnLines, type OwnedLine, ownLines} from './owned-lines.ts';
import type {PrintedLine} from './printed-line.ts';
import type {Random} from './random.ts';
import {setArticle} from './set-article.ts';
import type {Style} from './style.ts';
import {widenDigits} from './widen-digits.ts';

export type Press = {
	readonly form: 'own' | 'bracket';
	readonly widths: readonly number[];
	readonly wideDigits?: boolean;
	/** Chance that a line is letter-spaced. */
	readonly letterSpaced?: number;
};

export function resetPage(page: Exam, press: Press, random: Random): Exam {
	const lines = ownLines(page);
	const style = styleOf(press);
	const copies = page.gold.articles.map(article => (press.wideDigits ? widenDigits(article) : article));
	const order = [...new Set(lines.flatMap(({owner}) => (owner === undefined ? [] : [owner])))];
	const printed = order.flatMap(item => {
		const own = lines.filter(({owner}) => owner === item);
		const copy = copies[item];
		if (!copy) return own.map(({text}, at) => ({text, owner: item, gap: at === 0 ? 'article' : 'heading'}) as const);
		const headingFirst = headingStandsFirst(copy, own);
		const form = copy.kind === 'commentary' || copy.kind === 'letter' || copy.kind === 'photo' ? 'tail' : press.form;
		const set = setArticle(
			copy,
			{style, idioms: devIdioms, headingFirst, form: form === 'bracket' && !copy.dateline ? 'own' : form},
			random,
		);
		return set.map(line => ({text: line.text, owner: item, gap: line.gap}));
	});
	const gold: GoldPage = {...page.gold, articles: copies};
	return fromOwnLines(withBlanks(printed, style, random), gold);
}

/** Where the heading stood: its first line before or behind the first words of the body. */
function headingStandsFirst(copy: Copy, own: readonly OwnedLine[]): boolean {
	const bare = (text: string | undefined) => (text ?? '').normalize('NFKC').replace(/\s+/gu, '');
	const heading = own.findIndex(({text}) => bare(copy.headline[0]).startsWith(bare(text)));
	const opening = bare(copy.blocks[0]?.text).slice(0, 6);
	const body = own.findIndex(({text}) => bare(text).includes(opening));
	return heading >= 0 && (body < 0 || heading < body);
}

function withBlanks(
	printed: readonly (OwnedLine & Pick<PrintedLine, 'gap'>)[],
	style: Style,
	random: Random,
): OwnedLine[] {
	return printed.flatMap((line, at) => {
		const blanks = at === 0 ? 0 : style.blanks[line.gap](random);
		return [...Array.from({length: blanks}, () => ({text: '', owner: undefined})), line];
	});
}

function styleOf(press: Press): Style {
	return {
		widths: press.widths,
		otherWidth: 0.2,
		widthChange: 0.2,
		columnLines: [10, 24],
		wrapped: true,
		blanks: blankHabits.paragraph,
		blankHabit: 'paragraph',
		headingFirst: 0,
		headingHabit: 'kept',
		byline: {own: 1, bracket: 0, tail: 0, agency: 0, none: 0},
		bylineMark: '▢ ',
		roles: [],
		outsideRoles: [],
		spacing: {digits: 'none', loose: 0.3, any: press.letterSpaced ?? 0},
		squeeze: 0.2,
		hyphenate: false,
		frameSpace: 0,
		indent: 2,
		spacedNames: false,
		wideDigits: press.wideDigits ?? false,
		articles: [1, 1],
	};
}
