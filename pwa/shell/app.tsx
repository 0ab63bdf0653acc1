/** Which screen the address asks for. The library is here from the start; the others arrive when they are asked for. */
import type {ComponentType} from 'preact';
import {Library} from '../library/library.tsx';
import {Button} from '../ui/button.tsx';
import {State} from '../ui/state.tsx';
import {ChunkMissing} from './chunk-missing.tsx';
import {Frame} from './frame.tsx';
import {lazily} from './lazy.tsx';
import {words} from './messages.ts';
import {href, route} from './navigate.ts';
import type {Route} from './route.ts';
import {useScreen} from './use-screen.ts';

/** Every lazily loaded screen takes the route that asked for it. */
export type ScreenProps = {readonly route: Route};

const whole = {Failed: ChunkMissing, Waiting: Blank};

const screens: Readonly<Partial<Record<Route['screen'], ComponentType<ScreenProps>>>> = {
	import: lazily(() => import('../import/import-screen.tsx').then(module => module.ImportScreen), whole),
	feeds: lazily(() => import('../feeds/feeds-screen.tsx').then(module => module.FeedsScreen), whole),
	page: lazily(() => import('../page/reader.tsx').then(module => module.Reader), whole),
	settings: lazily(() => import('../settings/settings-screen.tsx').then(module => module.SettingsScreen), whole),
};

export function App() {
	const now = route.value;
	const Screen = screenOf(now);
	return (
		<>
			<a class="skip-link" href="#main">
				{words().skip}
			</a>
			<Screen route={now} />
		</>
	);
}

function screenOf(now: Route): ComponentType<ScreenProps> {
	if (now.screen === 'library') return Library;
	// Page and article are one component, so that on a wide screen the list beside the text stays where it is.
	if (now.screen === 'issue' || now.screen === 'article') return screens.page ?? NotFound;
	return screens[now.screen] ?? NotFound;
}

function NotFound() {
	useScreen(words().notFoundTitle);
	return (
		<Frame>
			<main class="screen" id="main">
				<State
					level={1}
					title={words().notFoundTitle}
					actions={
						<>
							<Button href={href({screen: 'import'})}>{words().toImport}</Button>
							<Button filled href={href({screen: 'library'})}>
								{words().toLibrary}
							</Button>
						</>
					}
				>
					{words().notFound}
				</State>
			</main>
		</Frame>
	);
}

function Blank() {
	return <main class="screen" id="main" aria-busy="true" />;
}
