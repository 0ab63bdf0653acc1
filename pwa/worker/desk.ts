/** 编辑台 – what lies on the desk before it goes into the archive: files as they were given, and how each would be cut. */
import type {ImportOutcome, Refusal, StoreEffect} from '@jianbao/core/archive/archive';
import type {PageFacts} from '@jianbao/core/newspaper/archived';
import type {PageId} from '@jianbao/core/newspaper/ids';
import type {KnownFacts} from '@jianbao/core/newspaper/page-facts';

/** What a person put on the desk. A File crosses the thread border as a handle: no byte of it is read on the page. */
export type DeskSource =
	| {readonly kind: 'file'; readonly file: File}
	/** Given, but gone before it could be opened. */
	| {readonly kind: 'unreadable'; readonly name: string}
	| {readonly kind: 'paste'; readonly name: string; readonly text: string};

/** One draft in the list: enough for a row and for the gaps, without its text. About 400 bytes. */
export type DeskRow = {
	readonly id: string;
	readonly name: string;
	readonly facts: PageFacts;
	readonly articles: number;
	readonly doubts: number;
	readonly lost: number;
	readonly effect: StoreEffect;
};

export type DeskProgress = {
	/** Files read so far, and files found so far; a folder still being walked finds more. */
	readonly read: number;
	readonly found: number;
	/** Since the last report. */
	readonly rows: readonly DeskRow[];
	readonly refused: readonly Refusal[];
};

/** What a person puts right; an absent field stays as it is, an undefined one goes back to what the page itself says. */
export type FactEdit = {readonly [Name in keyof KnownFacts]?: KnownFacts[Name] | undefined};

/** The page of the archive that a draft corrects or will stand beside, and what a correction changes; headings as one line. */
export type Correction = {
	readonly pageId: PageId;
	readonly facts: PageFacts;
	readonly gone: readonly string[];
	readonly added: readonly string[];
	/** Same heading, other text. */
	readonly changed: readonly string[];
	readonly same: number;
};

/** What was just stored, for the toast and for 撤销; `undo` is absent when there is nothing to take back. */
export type Receipt = ImportOutcome & {readonly undo?: string};
