/** What every screen stands in: the destinations (or the screen's own words) under the thumb, or in a line at the top. */
import type {ComponentChildren} from 'preact';
import {type BarItem, BottomBar} from '../ui/bottom-bar.tsx';
import {words} from './messages.ts';
import {href, route} from './navigate.ts';
import {Notices} from './notices.tsx';
import {care} from './settings.ts';
import {wide} from './wide.ts';

/** `bar` takes the place of the destinations on a narrow screen; a wide one always shows them at the top. */
export function Frame({
	children,
	bar,
	barLabel,
	foot,
}: {
	children: ComponentChildren;
	bar?: readonly BarItem[];
	barLabel?: string;
	/** What can be done on this screen, in place of the destinations; below the text on a wide one too. */
	foot?: ComponentChildren;
}) {
	if (wide.value) {
		return (
			<>
				<TopBar />
				<Notices />
				{children}
				{foot}
			</>
		);
	}
	const destinations = bar ? (
		<BottomBar items={bar} label={barLabel ?? ''} />
	) : (
		<BottomBar places items={care.value ? carePlaces() : places()} label={words().destinations} />
	);
	return (
		<>
			<Notices />
			{children}
			{foot ?? destinations}
		</>
	);
}

function TopBar() {
	return (
		<header class="top-bar">
			<a class="top-bar-name" href={href({screen: 'library'})}>
				{words().product}
			</a>
			<nav aria-label={words().destinations}>
				<ul>
					{places().map(place => (
						<li key={place.label}>
							<a class="top-bar-item" href={place.href} aria-current={place.current ? 'page' : undefined}>
								{place.label}
							</a>
						</li>
					))}
				</ul>
			</nav>
		</header>
	);
}

function places() {
	const {screen} = route.value;
	const reading = screen === 'library' || screen === 'issue' || screen === 'page' || screen === 'article';
	return [
		{label: words().library, href: href({screen: 'library'}), current: reading},
		{label: words().import, href: href({screen: 'import'}), current: screen === 'import' || screen === 'feeds'},
		{label: words().settings, href: href({screen: 'settings'}), current: screen === 'settings'},
	];
}

/** 关怀版 has three destinations; papers are added from the settings there. */
function carePlaces(): readonly BarItem[] {
	const {screen} = route.value;
	return [
		{label: words().todaysPaper, href: href({screen: 'library'}), current: screen === 'library'},
		{label: words().listen, onPress: listenToNewest},
		{label: words().settings, href: href({screen: 'settings'}), current: screen === 'settings'},
	];
}

const listenToNewest = (): void => {
	void import('./listen-to.ts').then(module => module.listenToNewest());
};
