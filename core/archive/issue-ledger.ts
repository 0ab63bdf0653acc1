/** 登记 – keeps what one transaction changes in its issues, and writes each issue and the sums once, at its end. */
import type {IssueId, PageId, PublicationId} from '../newspaper/ids.ts';
import {dropIssue, issueIn, keepIssue} from '../store/issues.ts';
import {dropEmptyPublication, keepPublication} from '../store/publications.ts';
import type {IssueEntry, StoredPage} from '../store/schema.ts';
import {addTotals} from '../store/totals.ts';
import type {PageTransaction} from '../store/transactions.ts';
import {entryOf, issueFrom} from './issue-record.ts';

/** A transaction with its ledger: whoever writes or removes a page enters it there. */
export type PageWrites = {readonly tx: PageTransaction; readonly issues: IssueLedger};

export type IssueLedger = {
	enter(page: StoredPage): Promise<void>;
	strike(page: StoredPage): Promise<void>;
	write(): Promise<void>;
};

/**
 * Runs work with a ledger and closes it. An issue's record lists all its pages: written for every page, an archive of
 * 2,920 undated ones, which are all of one issue, would write 1 GB.
 */
export async function withLedger<T>(tx: PageTransaction, work: (writes: PageWrites) => Promise<T>): Promise<T> {
	const issues = openLedger(tx);
	const result = await work({tx, issues});
	await issues.write();
	return result;
}

type Sheet = {readonly existed: boolean; readonly entries: Map<PageId, IssueEntry>};

function openLedger(tx: PageTransaction): IssueLedger {
	const sheets = new Map<IssueId, Sheet>();
	let [pages, articles] = [0, 0];
	async function sheetOf(id: IssueId): Promise<Sheet> {
		const known = sheets.get(id);
		if (known !== undefined) return known;
		const issue = await issueIn(tx, id);
		const sheet = {existed: issue !== undefined, entries: new Map(issue?.entries.map(entry => [entry.id, entry]))};
		sheets.set(id, sheet);
		return sheet;
	}
	return {
		async enter(page) {
			const {entries} = await sheetOf(page.issueId);
			const before = entries.get(page.id);
			const entry = entryOf(page);
			entries.set(page.id, entry);
			pages += before === undefined ? 1 : 0;
			articles += entry.articles - (before?.articles ?? 0);
		},
		async strike(page) {
			const {entries} = await sheetOf(page.issueId);
			const before = entries.get(page.id);
			if (before === undefined) return;
			entries.delete(page.id);
			pages -= 1;
			articles -= before.articles;
		},
		async write() {
			if (sheets.size === 0) return;
			let issues = 0;
			for (const [id, sheet] of sheets) issues += await writeSheet(tx, id, sheet);
			await addTotals(tx, {issues, pages, articles});
		},
	};
}

/** Gives by how much the number of issues changed. */
async function writeSheet(tx: PageTransaction, id: IssueId, {existed, entries}: Sheet): Promise<number> {
	if (entries.size > 0) {
		const issue = issueFrom(id, [...entries.values()]);
		await keepIssue(tx, issue);
		const {publicationId, publication: name} = issue;
		await keepPublication(tx, {id: publicationId, ...(name !== undefined && {name})});
		return existed ? 0 : 1;
	}
	if (!existed) return 0;
	await dropIssue(tx, id);
	await dropEmptyPublication(tx, id.slice(0, id.indexOf('/')) as PublicationId);
	return -1;
}
