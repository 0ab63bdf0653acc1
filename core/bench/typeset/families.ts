import {devFamily} from './dev-family.ts';
import {heldoutFamily} from './heldout-family.ts';
import type {FamilyName} from './story.ts';
import type {StyleFamily} from './style.ts';

export function familyOfName(name: FamilyName): StyleFamily {
	return name === 'dev' ? devFamily : heldoutFamily;
}
