/** What a line belongs to; compared by identity. */
export type Owner = {readonly kind: 'article' | 'teaser' | 'furniture'};

/** What lies between a line and the one before it: the blank lines follow from it, by the page's habit. */
export type Gap =
	/** The next line of the same paragraph. */
	| 'line'
	/** The next line of the same paragraph, opening with “: extraction often breaks the block there. */
	| 'quote'
	| 'paragraph'
	/** A column's edge, often in mid-sentence. */
	| 'column'
	/** Heading, byline, body, caption: another part of the same article. */
	| 'part'
	/** The next line of one heading. */
	| 'heading'
	| 'article';

export type PrintedLine = {
	readonly text: string;
	readonly gap: Gap;
	readonly owner: Owner;
	/** A text frame starts here: extraction may leave a space in front. */
	readonly frame?: boolean;
};
