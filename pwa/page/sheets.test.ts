import type {PageEntry} from '@jianbao/core/newspaper/archived';
import type {IssueId, PageId, PageNumber} from '@jianbao/core/newspaper/ids';
import {expect, test} from 'vitest';
import {placeOf} from '../library/calendar.ts';
import {besideIssues, besidePages, sheetsOf} from './sheets.ts';

const entry = (number?: string): PageEntry => ({
	id: `甲报/2022-06-13/${number ?? '~x'}` as PageId,
	articles: 1,
	...(number !== undefined && {pageNumber: number as PageNumber}),
});

const issue = (publication: string, date = 'undated') => placeOf(`${publication}/${date}` as IssueId);

test('shows every page up to the number the paper prints, held or not', () => {
	expect(sheetsOf([entry('1'), entry('3')], 4)).toEqual([
		{number: '1', id: '甲报/2022-06-13/1'},
		{number: '2'},
		{number: '3', id: '甲报/2022-06-13/3'},
		{number: '4'},
	]);
});

test('pages numbered with a letter, or not at all, follow as they are', () => {
	expect(sheetsOf([entry('1'), entry('A5'), entry()]).map(({number}) => number)).toEqual(['1', 'A5', '？']);
});

test('a misread number of pages does not draw ten thousand sheets', () => {
	expect(sheetsOf([entry('9999')]).length).toBe(1);
});

test('before and after lead to held pages only', () => {
	const entries = [entry('1'), entry('3')];
	expect(besidePages(entries, entries[0]?.id ?? ('' as PageId))).toEqual({after: entries[1]});
	expect(besidePages(entries, '甲报/2022-06-13/9' as PageId)).toEqual({});
});

test('the issues beside one are those of the same paper', () => {
	const issues = [issue('甲报', '2022-06-15'), issue('乙报', '2022-06-14'), issue('甲报', '2022-06-13'), issue('甲报')];
	expect(besideIssues(issues, issue('甲报', '2022-06-13').id).after?.id).toBe('甲报/2022-06-15');
	expect(besideIssues(issues, issue('甲报', '2022-06-13').id).before).toBeUndefined();
	expect(besideIssues(issues, issue('甲报').id)).toEqual({});
});
