/** Scroll places that outlive a reload, not the tab. */
export function readStoredSession(key: string): readonly (readonly [string, number])[] {
	try {
		const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
		return Array.isArray(value) ? value.filter(isPair) : [];
	} catch {
		// Storage refused: a reload begins at the top.
		return [];
	}
}

const isPair = (value: unknown): value is readonly [string, number] =>
	Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';

/** Keeps the last hundred: more steps back than anybody takes. */
export function writeStoredSession(key: string, places: ReadonlyMap<string, number>): void {
	try {
		sessionStorage.setItem(key, JSON.stringify([...places].slice(-100)));
	} catch {
		// As above.
	}
}
