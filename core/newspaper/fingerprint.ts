/** Fingerprints of a text: short, the same on every engine, blind to how the text was typeset. */

/**
 * What is printed, without its typesetting: full width and half width alike, no white space, no punctuation, no case.
 *
 * Ids are made from it, so it is frozen: a change here would orphan every saved entry. Unassigned characters stay in
 * (`\p{C}` would differ between two browsers' Unicode tables), and 简 and 繁 stay apart, for their tables grow.
 */
export function bareText(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}\p{Cs}]/gu, '');
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A hash of the text as given in `length` (at most 12) characters of 5 bits: `k3f9z2ab`.
 *
 * Two multiplicative 32-bit mixers over the UTF-16 units: no crypto, which is asynchronous and so cannot run inside an
 * IndexedDB transaction. 8 characters tell the articles of one page apart; 12 (60 bits) tell a million pages apart.
 */
export function fingerprint(text: string, length: number): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	let bits = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
	let printed = '';
	while (printed.length < length) {
		printed += alphabet.charAt(Number(bits & 31n));
		bits >>= 5n;
	}
	return printed;
}
