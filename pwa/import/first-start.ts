/**
 * Whether the feed that the reader brings along is followed by itself. It is, once: a person who stopped it or removed it
 * has answered, and the answer outlives the start. Kept beside the settings, since it must hold where the archive is empty.
 */
import {readStored, writeStored} from '../shell/stored.ts';

const storageKey = 'jianbao.seed-feed';

/** `asked` while the first import is under way: a start that was killed in it goes on with it. */
export type SeedFeedAnswer = 'unasked' | 'asked' | 'settled';

export function seedFeedAnswer(): SeedFeedAnswer {
	const stored = readStored(storageKey);
	return stored === 'asked' || stored === 'settled' ? stored : 'unasked';
}

export const rememberSeedFeed = (answer: SeedFeedAnswer): void => writeStored(storageKey, answer);

/** What a start finds: the feed is taken when nobody has answered yet, or when the first import did not come to its end. */
export const takesSeedFeed = (answer: SeedFeedAnswer): boolean => answer !== 'settled';
