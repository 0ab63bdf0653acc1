const latin = /[A-Za-z]/u;

/**
 * Brings text into the printed form that the page format keeps: no space but between Latin words,
 * so that gold and a right parse agree to the letter (`据悉， 7月 1日` becomes `据悉，7月1日`).
 */
export function cleanText(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\p{Cf}\p{Cc}]+/gu, ' ')
		.replace(/[\s\u3000]+/gu, ' ')
		.trim()
		.replace(/(.)? (?=(.))/gu, (_, before: string = '', after: string = '') =>
			latin.test(before) && latin.test(after) ? `${before} ` : before,
		);
}

/** Headline text: one space between clauses stays, spaces beside digits and Latin go. */
export function cleanHeadline(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\s\u3000]+/gu, ' ')
		.trim()
		.replace(/(?<=[0-9A-Za-z]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[0-9A-Za-z])/gu, '');
}
