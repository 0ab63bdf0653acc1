/** Stand-in for the corpus: grammar-made stories, each about one matter, so that heading and body share their words. */
import {
	bodies,
	days,
	endings,
	headlines,
	leads,
	type Matter,
	matters,
	middles,
	places,
	titles,
} from './invent-words.ts';
import {addDays} from './issue-print.ts';
import {nameOf} from './people.ts';
import {createRandom, type Random} from './random.ts';
import type {FamilyName, Story} from './story.ts';

export function inventStories(family: FamilyName, count: number): Story[] {
	return Array.from({length: count}, (_, at) => inventStory(at, `${family}-${at}`));
}

// Matters come in turn: two stories of one page seldom share theirs, as the news of one day seldom does.
function inventStory(at: number, id: string): Story {
	const random = createRandom(id);
	const date = addDays('2021-01-04', Math.floor(at / 5));
	const matter = matters[(at * 7) % matters.length] ?? random.pick(matters);
	const fill = filler(matter, random);
	const many = random.int(1, 8);
	const paragraphs = [
		fill(random.pick(leads)),
		...random.shuffle(middles).slice(0, many).map(fill),
		...(random.chance(0.6) ? [fill(random.pick(endings))] : []),
	];
	return {id, date, title: fill(random.pick(headlines)), paragraphs};
}

function filler(matter: Matter, random: Random): (template: string) => string {
	const place = random.pick(places);
	const body = random.pick(bodies);
	const words: Readonly<Record<string, () => string>> = {
		place: () => place,
		body: () => body,
		name: () => matter.name,
		day: () => random.pick(days),
		title: () => random.pick(titles),
		who: () => nameOf(random),
		noun: () => random.pick(matter.nouns),
		deed: () => random.pick(matter.deeds),
		person: () => random.pick(matter.people),
		n: () => String(random.int(2, 60)),
		m: () => String(random.int(100, 9800)),
		k: () => String(random.int(3, 20)),
	};
	return template => template.replace(/\{(\w+)\}/gu, (_, key: string) => words[key]?.() ?? '');
}
