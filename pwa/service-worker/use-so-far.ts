/** How much the reader has been used on this device: what the install hint goes by, and nothing else. It never leaves it. */
export type UseSoFar = {
	readonly visits: number;
	readonly articles: number;
	/** Epoch milliseconds of the latest visit's start. */
	readonly latest: number;
	/** A person said no to installing, or has installed. */
	readonly declined: boolean;
};

export const noUse: UseSoFar = {visits: 0, articles: 0, latest: 0, declined: false};

/** A reload or a second tab is the same visit; a look after half an hour is a new one. */
const sameVisit = 30 * 60_000;

export function readUse(stored: unknown): UseSoFar {
	if (typeof stored !== 'object' || stored === null) return noUse;
	const fields: Partial<Record<keyof UseSoFar, unknown>> = stored;
	const count = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : 0);
	return {
		visits: count(fields.visits),
		articles: count(fields.articles),
		latest: count(fields.latest),
		declined: fields.declined === true,
	};
}

export function countVisit(use: UseSoFar, now: number): UseSoFar {
	if (use.visits > 0 && now - use.latest < sameVisit) return use;
	return {...use, visits: use.visits + 1, latest: now};
}

/** Who came back, or has read three articles, knows what it would be installed for. */
export const isDecentMoment = ({visits, articles}: UseSoFar): boolean => visits >= 2 || articles >= 3;
