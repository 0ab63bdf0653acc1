/** A story before it is set: what a reporter files. Clean text in the sense of the page format, rule 3. */
export type Story = {
	readonly id: string;
	/** ISO day of the event, or empty. */
	readonly date: string;
	/** Clauses apart by one space, as headlines print them. */
	readonly title: string;
	readonly paragraphs: readonly string[];
};

/** Who reads which half of the stories: tuning on `dev` must not leak into `heldout`. */
export type FamilyName = 'dev' | 'heldout';
