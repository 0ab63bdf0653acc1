import {cut} from './costs.ts';
import type {CutProblem} from './cut-problem.ts';
import type {GapFacts} from './gap-facts.ts';
import {crowded} from './runs.ts';
import {solveCut} from './solve-cut.ts';

/** One article as a run of paragraphs with its heading. */
export type CutArticle = {
	readonly from: number;
	readonly to: number;
	readonly first: GapFacts;
	readonly last: GapFacts;
	/** Display lines before the text, and behind it. */
	readonly leading: readonly number[];
	readonly trailing: readonly number[];
	/** Gaps inside, whose display lines are subheads. */
	readonly inner: readonly GapFacts[];
	/** The gap's own lines are the first subhead: a continued article often opens with one. */
	readonly opensWithSubhead: boolean;
	readonly score: number;
	readonly boundary: number;
	readonly affinity: number;
};

export type Cut = {
	readonly articles: readonly CutArticle[];
	readonly leftOver: readonly number[];
	readonly score: number;
	/** 题在前 positive, 题在后 negative: the page's habit, in the measure of `cut.habitMax`. */
	readonly habit: number;
};

/** Finds the page's habit by trying headline-first, headline-last and neither, then cuts by the best one's vote. */
export function cutPage(problem: CutProblem): Cut {
	const marked = problem.starts.filter(({headed}) => headed).length;
	const guess = marked >= 2 ? 0.8 : 0.3;
	if (problem.starts.length > crowded) return solveCut(problem, 0, guess);
	const trials = [cut.habitTrial, -cut.habitTrial, 0].map(habit => solveCut(problem, habit, guess));
	const best = trials.reduce((a, b) => (b.score > a.score ? b : a));
	const headed = best.articles.filter(({first}) => first.headed).length;
	const share = best.articles.length === 0 ? guess : headed / best.articles.length;
	return solveCut(problem, best.habit, marked >= 2 ? share : Math.min(share, 0.5));
}
