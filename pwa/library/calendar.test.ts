import type {IssueId, PublicationId} from '@jianbao/core/newspaper/ids';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countPublications, indexIssues, newestDayOf, placeOf, weeksOf} from './calendar.ts';

const issue = (publication: string | undefined, date = 'undated') =>
	placeOf(`${publication ?? '_'}/${date}` as IssueId);

test('lists years newest first, and only the months that hold issues', () => {
	const {years, newest} = indexIssues([
		issue('甲报', '2022-12-13'),
		issue('甲报', '2022-06-13'),
		issue('乙报', '2021-01-31'),
		issue('甲报'),
	]);

	expect([...years]).toEqual([
		[2022, [6, 12]],
		[2021, [1]],
	]);
	expect(newest).toBe('2022-12-13');
});

test('keeps several issues of a day together and undated ones apart', () => {
	const index = indexIssues([issue('甲报', '2022-06-13'), issue('乙报', '2022-06-13'), issue(undefined)]);

	expect(index.byDay.get('2022-06-13')?.map(({id}) => id)).toEqual(['甲报/2022-06-13', '乙报/2022-06-13']);
	expect(index.undated.map(({id}) => id)).toEqual(['_/undated']);
});

test('an archive of undated issues alone has no newest day', () => {
	expect(indexIssues([issue('甲报')]).newest).toBeUndefined();
});

test('counts papers, the fullest first and the unnamed last', () => {
	const names = new Map([
		['甲报' as PublicationId, '甲报'],
		['乙报' as PublicationId, '乙报'],
	]);
	const counts = countPublications(
		[issue(undefined, '2022-01-01'), issue('甲报'), issue('乙报'), issue('乙报', '2020-01-01')],
		names,
	);

	expect(counts.map(({name, issues}) => [name, issues])).toEqual([
		['乙报', 2],
		['甲报', 1],
		[undefined, 1],
	]);
});

test('December 2022 begins on a Thursday and fills five weeks', () => {
	const weeks = weeksOf(2022, 12);

	expect(weeks.length).toBe(5);
	expect(weeks[0]?.slice(0, 4)).toEqual([undefined, undefined, undefined, '2022-12-01']);
	expect(weeks[4]?.[5]).toBe('2022-12-31');
});

test('every month holds each of its days once, in its weekday column', () => {
	fc.assert(
		fc.property(fc.integer({min: 1850, max: 2199}), fc.integer({min: 1, max: 12}), (year, month) => {
			const weeks = weeksOf(year, month);
			const days = weeks.flat().filter(day => day !== undefined);
			const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
			expect(days.length).toBe(last);
			for (const week of weeks) {
				for (const [column, day] of week.entries()) {
					if (day !== undefined) expect((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7).toBe(column);
				}
			}
		}),
	);
});

test('choosing a month opens its newest day with an issue', () => {
	const index = indexIssues([issue('甲报', '2022-06-20'), issue('甲报', '2022-06-13')]);

	expect(newestDayOf(index, 2022, 6)).toBe('2022-06-20');
	expect(newestDayOf(index, 2022, 7)).toBeUndefined();
});

test('ten thousand issues are indexed in well under a frame of a slow phone', () => {
	const issues = Array.from({length: 10_000}, (_, i) =>
		issue('甲报', new Date(2e12 - i * 864e5).toISOString().slice(0, 10)),
	);
	indexIssues(issues);
	const start = performance.now();
	const {byDay} = indexIssues(issues);

	expect(byDay.size).toBe(10_000);
	// 8 ms on the machine this was written on; the limit only catches a quadratic slip.
	expect(performance.now() - start).toBeLessThan(200);
});
