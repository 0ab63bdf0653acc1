/** GB18030 bytes of a text: Node decodes it but does not encode it, so the two-byte plane is decoded once and turned round. */
export function encodeGb18030(text: string): Uint8Array {
	const bytes: number[] = [];
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		if (code < 0x80) bytes.push(code);
		else bytes.push(...(table().get(character) ?? [0x3f]));
	}
	return Uint8Array.from(bytes);
}

let known: ReadonlyMap<string, readonly [number, number]> | undefined;

function table(): ReadonlyMap<string, readonly [number, number]> {
	if (known) return known;
	const decoder = new TextDecoder('gb18030');
	const map = new Map<string, readonly [number, number]>();
	for (let lead = 0x81; lead <= 0xfe; lead++)
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const character = decoder.decode(Uint8Array.of(lead, trail));
			if ([...character].length === 1 && character !== '\ufffd') map.set(character, [lead, trail]);
		}
	known = map;
	return map;
}
