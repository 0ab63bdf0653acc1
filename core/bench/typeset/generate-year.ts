/** A whole year of one paper: every day an issue of eight pages, page one with its nameplate, the others with a dated folio. */
import {familyOfName} from './families.ts';
import type {TypesetPage} from './gold-page.ts';
import {addDays, dayOf} from './issue-print.ts';
import {createRandom, type Random} from './random.ts';
import type {FamilyName, Story} from './story.ts';
import type {StyleFamily} from './style.ts';
import {typesetPage} from './typeset-page.ts';

export const pagesOfIssue = 8;
const sections = ['要闻', '综合新闻', '民生', '经济', '城事', '乡镇', '文体', '副刊'];

/** About five articles a page: 2,920 pages hold about 15,000. */
const articlesOfPage = [4, 6] as const;

export type Year = {readonly family: FamilyName; readonly first: string; readonly seed: number};

/** Page `index` of the year, counted through its issues. */
export function yearPage(stories: readonly Story[], {family, first, seed}: Year, index: number): TypesetPage {
	const issue = Math.floor(index / pagesOfIssue);
	const page = (index % pagesOfIssue) + 1;
	const date = addDays(first, issue);
	const random = createRandom(`year/${seed}/${index}`);
	const setting = withOneFolio(familyOfName(family));
	return typesetPage(
		{
			source: `${date}-${String(page).padStart(2, '0')}.txt`,
			family: setting,
			stories: storiesFor(stories, index, random),
			issue: {
				date,
				publication: setting.idioms.publications[0] ?? '',
				pageNumber: String(page),
				section: sections[page - 1] ?? '',
				issueNumber: 7000 + issue,
			},
			frame: page === 1 ? 'front' : 'inside',
			// A paper changes its dress now and then, not daily: a style for each quarter.
			style: {...setting.drawStyle(createRandom(`${seed}/${Math.floor(issue / 91)}`)), articles: articlesOfPage},
		},
		random,
	);
}

/** One paper prints one folio, and it names the paper: else every page of a day would be an issue of its own. */
function withOneFolio(family: StyleFamily): StyleFamily {
	const folio: StyleFamily['idioms']['folio'] = ({date, publication, pageNumber, section}) => {
		const {year, month, day, weekday} = dayOf(date);
		return {
			type: 'folio',
			lines: [`${publication} ${year}年${month}月${day}日 星期${weekday} 第${pageNumber}版 ${section}`],
		};
	};
	return {...family, idioms: {...family.idioms, folio}};
}

/** The pages of a year take their stories in turn, so that none comes twice while there are enough. */
function storiesFor(stories: readonly Story[], index: number, random: Random): Story[] {
	const start = (index * articlesOfPage[1]) % Math.max(1, stories.length - 20);
	return random.shuffle(stories.slice(start, start + 10));
}
