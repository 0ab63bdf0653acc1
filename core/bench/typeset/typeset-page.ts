/** Sets one page: draws its habits, composes its articles, prints them with their furniture, and writes the gold beside it. */
import {composeArticle, type Desk} from './compose-article.ts';
import type {ArticleTraits, Copy, GoldPage, TypesetPage} from './gold-page.ts';
import type {FurniturePiece} from './idioms.ts';
import {addDays, type IssuePrint, numberInChinese} from './issue-print.ts';
import {drawFrame, type PageFrame} from './page-frame.ts';
import type {Owner, PrintedLine} from './printed-line.ts';
import type {Random} from './random.ts';
import {setArticle} from './set-article.ts';
import {printSheet} from './sheet.ts';
import type {Story} from './story.ts';
import type {Style, StyleFamily} from './style.ts';

type Printed<T> = {readonly content: T; readonly lines: readonly PrintedLine[]};
type TeaserPiece = {readonly lines: readonly string[]};

export type Order = {
	readonly source: string;
	readonly family: StyleFamily;
	/** Stories of about one day; the page takes as many as it has room for. */
	readonly stories: readonly Story[];
	/** What the issue is, where the caller sets whole issues. */
	readonly issue?: Partial<IssuePrint>;
	readonly frame?: PageFrame['kind'];
	/** A paper's own habits; drawn where absent. */
	readonly style?: Style;
};

export function typesetPage(order: Order, random: Random): TypesetPage {
	const {source, family, stories, issue} = order;
	const {idioms} = family;
	const style = order.style ?? family.drawStyle(random.fork('style'));
	const picked = stories.slice(0, random.int(...style.articles));
	const print = {...drawIssue(picked, family, random.fork('issue')), ...issue};
	const frame = drawFrame(print, {idioms, kind: order.frame}, random.fork('frame'));
	const desk: Desk = {style, idioms, jumpPages: jumpPages(frame.facts.pageNumber, random)};
	const articles = picked.map(story => printArticle(story, desk, random.fork(story.id)));
	const teasers =
		frame.kind === 'front' || random.chance(0.12)
			? printTeasers(stories.slice(picked.length), {style, family}, random)
			: [];
	const top = frame.top.map(printFurniture);
	const bottom = frame.bottom.map(printFurniture);
	const heads = printStandingHeads(articles.length, family, random);
	const body = articles.flatMap((article, at) => [...(heads[at]?.lines ?? []), ...article.lines]);
	// Behind the last text of a page that prints headings last, a teaser would be its heading.
	const teasersFirst = frame.kind === 'front' || style.headingFirst < 0.9 || random.chance(0.6);
	const lines = [
		...top.flatMap(item => item.lines),
		...(teasersFirst ? teasers.flatMap(item => item.lines) : []),
		...body,
		...(teasersFirst ? [] : teasers.flatMap(item => item.lines)),
		...bottom.flatMap(item => item.lines),
	];
	const sheet = printSheet(lines, style, random.fork('sheet'));
	const ranges = (item: Printed<unknown>) => (item.lines[0] ? sheet.linesOf(item.lines[0].owner) : []);
	const furniture = [...top, ...heads.filter(head => head !== undefined), ...bottom];
	const frontJump = articles.some(({content}) => /^第?[二2]版$/u.test(content.copy.continuedTo ?? ''));
	const gold: GoldPage = {
		source,
		publication: frame.facts.publication,
		date: frame.facts.date ? {earliest: frame.facts.date, latest: frame.facts.date, exact: true} : null,
		pageNumber: frame.facts.pageNumber ?? (frontJump ? '1' : null),
		section: frame.facts.section,
		issueNumber: frame.facts.issueNumber,
		articles: articles.map(item => ({...item.content.copy, lines: ranges(item)})),
		teasers: teasers.map(item => ({text: item.content.lines, lines: ranges(item)})),
		furniture: furniture.map(item => ({
			type: item.content.type,
			text: item.content.lines.join(' '),
			lines: ranges(item),
		})),
	};
	return {
		source,
		text: sheet.text,
		gold,
		articleTraits: articles.map(item => item.content.traits),
		traits: {
			blanks: style.blankHabit,
			wrap: style.wrapped ? 'columns' : 'paragraphs',
			'page headings': style.headingHabit,
			frame: frame.kind,
		},
		dated: frame.facts.date !== null,
	};
}

function drawIssue(stories: readonly Story[], {idioms}: StyleFamily, random: Random): IssuePrint {
	const newest =
		stories
			.map(({date}) => date)
			.sort()
			.at(-1) || '2023-06-15';
	return {
		date: addDays(newest, 1),
		publication: random.pick(idioms.publications),
		pageNumber: random.pick(idioms.pageNumbers),
		section: random.pick(idioms.sections),
		issueNumber: random.int(1200, 19_999),
		serial: `CN33-09${random.int(10, 99)}`,
		pages: random.pick([4, 8, 12, 16]),
	};
}

/** Jumps lead from page one and to the next page; papers print 第四版, 第4版 or 4版. */
function jumpPages(pageNumber: string | null, random: Random): Desk['jumpPages'] {
	const [, letter = '', digits = ''] = /^([A-Z]?)(\d+)$/u.exec(pageNumber ?? '') ?? [];
	const here = digits ? Number(digits) : random.int(1, 6);
	const inChinese = !letter && random.chance(0.6);
	const named = random.chance(0.7);
	const name = (page: number) => {
		const number = inChinese ? numberInChinese(page) : `${letter}${page}`;
		return named ? `第${number}版` : `${number}版`;
	};
	return {from: name(1), to: name(here + 1)};
}

function printArticle(story: Story, desk: Desk, random: Random): Printed<{copy: Copy; traits: ArticleTraits}> {
	const {copy, form} = composeArticle(story, desk, random.fork('copy'));
	const {style, idioms} = desk;
	const first = random.chance(style.headingFirst) || unmarkedLast(copy, desk, random);
	const lines = setArticle(copy, {style, idioms, form, headingFirst: first}, random.fork('set'));
	const position = first ? 'first' : 'last';
	return {content: {copy, traits: {heading: copy.headline.length === 0 ? 'none' : position, byline: form}}, lines};
}

// On a page that mixes both, nothing but sense could tell an unmarked text with its headline behind it from its neighbour.
function unmarkedLast(copy: Copy, {style}: Desk, random: Random): boolean {
	const mixed = style.headingFirst > 0.2 && style.headingFirst < 0.98;
	return mixed && copy.dateline === null && copy.bylines.length === 0 && random.chance(0.9);
}

function printPiece<T>(content: T, owner: Owner, texts: readonly string[]): Printed<T> {
	return {
		content,
		lines: texts.map((text, at) => ({text, owner, gap: at === 0 ? 'article' : 'heading', frame: at === 0})),
	};
}

const printFurniture = (piece: FurniturePiece): Printed<FurniturePiece> =>
	printPiece(piece, {kind: 'furniture'}, piece.lines);

function printTeasers(
	stories: readonly Story[],
	{style, family}: {style: Style; family: StyleFamily},
	random: Random,
): Printed<TeaserPiece>[] {
	// Before a heading, a teaser without a pointer would be a kicker.
	const pointers = family.idioms.teaserPointers.filter(pointer => pointer('3') !== '' || style.headingFirst < 0.3);
	return stories.slice(0, random.int(1, 3)).map(({title}) => {
		const pointer = random.pick(pointers)(String(random.int(2, 8)));
		const lines = title.includes(' ') && random.chance(0.6) ? title.split(' ') : [title];
		const last = lines.length - 1;
		const texts = lines.map((line, at) => (at === last ? line + pointer : line));
		return printPiece({lines: texts}, {kind: 'teaser'}, texts);
	});
}

function printStandingHeads(
	count: number,
	{idioms}: StyleFamily,
	random: Random,
): (Printed<FurniturePiece> | undefined)[] {
	const at = random.chance(0.2) ? random.int(0, Math.max(0, count - 1)) : -1;
	return Array.from({length: count}, (_, place) =>
		place === at ? printFurniture({type: 'standingHead', lines: [random.pick(idioms.standingHeads)]}) : undefined,
	);
}
