import type {Byline} from '../../newspaper/page.ts';
import type {BylineForm} from './gold-page.ts';
import {namesOf} from './people.ts';
import type {Random} from './random.ts';
import type {Style} from './style.ts';

/** Who signs the article, as its byline form allows. */
export function composeBylines(form: BylineForm, style: Style, random: Random): Byline[] {
	if (form === 'none') return [];
	if (form === 'tail' && random.chance(0.5))
		return [{role: null, names: namesOf(random, random.chance(0.85) ? 1 : 2), credit: null}];
	const first = {
		role: form === 'agency' && random.chance(0.7) ? '记者' : random.pick(style.roles),
		names: namesOf(random, random.weigh({1: 8, 2: 3, 3: 1}) === '1' ? 1 : 2),
		credit: null,
	};
	const outside = {
		role: random.pick(style.outsideRoles),
		names: namesOf(random, random.int(1, random.chance(0.2) ? 3 : 2)),
		credit: null,
	};
	if (form === 'own' && random.chance(0.14)) return credited(first, outside, random);
	const kind = random.weigh({one: 60, two: 32, outside: form === 'agency' ? 0 : 8});
	if (kind === 'two' && first.role !== outside.role) return [first, outside];
	return kind === 'outside' ? [outside] : [first];
}

function credited(first: Byline, outside: Byline, random: Random): Byline[] {
	const both = random.pick(['文/摄', '文/图']);
	if (random.chance(0.6)) return [{...first, names: first.names.slice(0, 1), credit: both}];
	const photographer = {...outside, names: outside.names.slice(0, 1), credit: random.chance(0.8) ? '摄' : '图'};
	return [{...first, names: first.names.slice(0, 1), credit: '文'}, photographer];
}
