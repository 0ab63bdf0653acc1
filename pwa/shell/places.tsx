/** The destinations: under the thumb on a phone, in a line at the top of a wide screen. */
import {BottomBar} from '../ui/bottom-bar.tsx';
import {words} from './messages.ts';
import {href, route} from './navigate.ts';
import {care} from './settings.ts';

export function Places() {
	const {screen} = route.value;
	const items = [
		{
			label: care.value ? words().todaysPaper : words().library,
			href: href({screen: 'library'}),
			current: screen === 'library',
		},
		{label: words().import, href: href({screen: 'import'}), current: screen === 'import' || screen === 'feeds'},
		{label: words().settings, href: href({screen: 'settings'}), current: screen === 'settings'},
	];
	return <BottomBar places items={items} label={words().destinations} />;
}
