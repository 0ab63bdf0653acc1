/** Pages in order: page N of a seed is the same page however many are asked for. */
import {familyOfName} from './families.ts';
import type {TypesetPage} from './gold-page.ts';
import {inventStories} from './invent-story.ts';
import {createRandom} from './random.ts';
import {readCorpus} from './read-corpus.ts';
import type {FamilyName, Story} from './story.ts';
import {typesetPage} from './typeset-page.ts';

/** Stories of one family: from the folder JIANBAO_CORPUS names, else invented. */
export async function loadStories(family: FamilyName): Promise<Story[]> {
	const folder = process.env.JIANBAO_CORPUS;
	return folder ? readCorpus(folder, family) : inventStories(family, 3000);
}

export function generatePage(
	stories: readonly Story[],
	{family, seed, index}: {family: FamilyName; seed: number; index: number},
): TypesetPage {
	const random = createRandom(`${family}/${seed}/${index}`);
	const start = random.int(0, Math.max(0, stories.length - 40));
	const near = random.shuffle(stories.slice(start, start + 40));
	const source = `${family}-${seed}-${String(index).padStart(5, '0')}.txt`;
	return typesetPage({source, family: familyOfName(family), stories: near}, random);
}
