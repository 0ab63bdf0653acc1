/** Everything a page of the reader may ask of the worker: arguments, progress and result of each call. */
import type {Draft, Feed, FeedProgress, ImportOutcome, ImportProgress} from '@jianbao/core/archive/archive';
import type {Correction, DeskProgress, DeskRow, DeskSource, FactEdit, Receipt} from './desk.ts';

type Call<Args extends readonly unknown[], Result, Progress = never> = {
	readonly args: Args;
	readonly result: Result;
	readonly progress: Progress;
};

type DeskCalls = {
	/** Reads, decodes, unzips and cuts; resolves when all that was given is on the desk or refused. */
	readonly layOnDesk: Call<[sources: readonly DeskSource[]], void, DeskProgress>;
	readonly draft: Call<[id: string], Draft | undefined>;
	/** Puts the same facts right on several drafts; gives their new rows. */
	readonly amendDrafts: Call<[ids: readonly string[], edit: FactEdit], readonly DeskRow[]>;
	readonly correction: Call<[id: string], Correction | undefined>;
	readonly dropDrafts: Call<[ids: readonly string[]], void>;
	readonly clearDesk: Call<[], void>;
	/** Stores drafts; as soon as they are durably queued they leave the desk. */
	readonly storeDrafts: Call<[ids: readonly string[]], Receipt, ImportProgress>;
	/** Those of the drafts that are still there: after a fault, the ones that neither were stored nor wait in the queue. */
	readonly stillOnDesk: Call<[ids: readonly string[]], readonly string[]>;
	/** Takes back what a receipt stands for: new pages go, corrected ones get their earlier text. */
	readonly undoStore: Call<[undo: string], {readonly pages: number}>;
};

type ImportCalls = {
	readonly pendingImports: Call<[], number>;
	readonly resumeImport: Call<[], ImportOutcome | undefined, ImportProgress>;
	readonly discardPending: Call<[], void>;
};

/** What is at an address, before it is followed. */
export type FeedLook = {
	readonly url: string;
	readonly title: string;
	readonly issues: number;
	readonly articles: number;
	readonly bytes: number;
};

type FeedCalls = {
	readonly feeds: Call<[], readonly Feed[]>;
	readonly lookAtFeed: Call<[url: string], FeedLook>;
	readonly refreshFeed: Call<[url: string], ImportOutcome, FeedProgress>;
	readonly removeFeed: Call<[url: string], {pages: number; articles: number}>;
};

/** Reading is no call: the page reads IndexedDB itself, which needs no parser and no worker to be started first. */
export type Calls = DeskCalls & ImportCalls & FeedCalls;
