/** A day that the text names, with what its words say of it. */
export type NamedDay = {
	readonly printed: string;
	readonly year: number | undefined;
	readonly month: number;
	readonly day: number;
	/** Still to come, or one end of a span: not evidence for the day. */
	readonly role: 'past' | 'ahead' | 'span';
	/** 除夕, 正月初二: what stands in brackets behind it. */
	readonly lunar: string | undefined;
	readonly weekday: number | undefined;
};

/** A year that the text names, if it may be the issue's own: 到2030年 is a goal, 成立于1996年 history. */
export type NamedYear = {readonly year: number; readonly role: 'own' | 'goal' | 'history'};

const dayPattern =
	/(?:(?<year>(?:19|20)\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?<part>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚|夜)?(?:[（(](?:星期|周)?(?<gloss>[^（()）]{1,8})[)）])?/gu;
const lunarGloss = /除夕|正月|腊月|初[一二三四五六七八九十]|[一二三四五六七八九十]月/u;
/** `9月5日持续至9月11日`, `12月1日-12日` */
const spanAhead = /^(?:[^，。；]{0,4})?(?:至|到|—|－|-|~|～|起至)/u;
const spanBehind = /(?:至|到|—|－|-|~|～)$/u;
/** `将于9月10日`, `预计` in the same clause. */
const aheadWords = /(?:将|预计|拟|计划|定于|截止|截至目前|开幕在即|即将)[^，。；]{0,12}$/u;
const aheadBehind = /^[^，。；]{0,8}(?:将|起施行|起实施|前完成|之前|前[，。]|截止)/u;

/** Reads every 月日 of a clean text. */
export function readNamedDays(text: string): NamedDay[] {
	const out: NamedDay[] = [];
	for (const match of text.matchAll(dayPattern)) {
		const {year, month, day, gloss} = match.groups ?? {};
		const before = text.slice(Math.max(0, match.index - 16), match.index);
		const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
		const [m, d] = [Number(month), Number(day)];
		if (m < 1 || m > 12 || d < 1 || d > 31) continue;
		const lunar = gloss !== undefined && lunarGloss.test(gloss) ? gloss : undefined;
		out.push({
			printed: match[0],
			year: year === undefined ? undefined : Number(year),
			month: m,
			day: d,
			role: roleOf(before, behind, lunar),
			lunar,
			weekday:
				gloss !== undefined && /^[一二三四五六日天]$/u.test(gloss)
					? '日一二三四五六'.indexOf(gloss.replace('天', '日'))
					: undefined,
		});
	}
	return out;
}

function roleOf(before: string, behind: string, lunar: string | undefined): NamedDay['role'] {
	if (lunar !== undefined) return 'ahead';
	if (spanAhead.test(behind) || spanBehind.test(before)) return 'span';
	return aheadWords.test(before) || aheadBehind.test(behind) ? 'ahead' : 'past';
}

const yearPattern = /(?<!\d)(?<year>(?:19|20)\d{2})年(?!\p{Script=Han}{0,2}代)/gu;
const goalBefore = /(?:到|至|力争|预计|截止|迈向|面向|瞄准|规划)$/u;
const goalBehind = /^(?:底前|前|末前|远景|左右实现)/u;
const historyBefore = /(?:于|自|自从|从|曾|曾获|始|早在|建于|截至|出生|毕业|获|上年|去年|同比|较|比|与|在|继|即)$/u;
const historyBehind = /^(?:以来|成立|毕业|建成|投产|出生|至今|开始|起|初|底|末|间)/u;

/** Reads every year of a clean text. */
export function readNamedYears(text: string): NamedYear[] {
	return [...text.matchAll(yearPattern)].map(match => {
		const before = text.slice(Math.max(0, match.index - 4), match.index);
		const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
		return {year: Number(match.groups?.year), role: yearRole(before, behind)};
	});
}

function yearRole(before: string, behind: string): NamedYear['role'] {
	if (goalBefore.test(before) || goalBehind.test(behind)) return 'goal';
	return historyBefore.test(before) || historyBehind.test(behind) ? 'history' : 'own';
}
