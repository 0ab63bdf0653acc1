const digits = new Map(
	[...'〇零○Ｏ一二三四五六七八九两'].map((mark, at) => [mark, [0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2][at] ?? 0]),
);

/**
 * Reads a whole Chinese or Arabic numeral up to 9999: `二十三` 23, `二〇二二` 2022, `廿三` 23, `05` 5.
 * Anything else gives undefined.
 */
export function readNumeral(text: string): number | undefined {
	if (/^\d{1,6}$/u.test(text)) return Number(text);
	if (text.length === 0 || text.length > 8) return undefined;
	if ([...text].every(mark => digits.has(mark))) return Number([...text].map(mark => digits.get(mark)).join(''));
	return readTens(text.replace(/^廿/u, '二十').replace(/^卅/u, '三十').replace(/^初/u, ''));
}

const places: ReadonlyMap<string, number> = new Map([
	['千', 1000],
	['百', 100],
	['十', 10],
]);

function readTens(text: string): number | undefined {
	let sum = 0;
	let pending: number | undefined;
	for (const mark of text) {
		const place = places.get(mark);
		if (place !== undefined) {
			sum += (pending ?? 1) * place;
			pending = undefined;
			continue;
		}
		const digit = digits.get(mark);
		if (digit === undefined || (pending !== undefined && pending !== 0)) return undefined;
		pending = digit;
	}
	return sum + (pending ?? 0);
}
