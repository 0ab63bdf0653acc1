import {words} from '../shell/messages.ts';
import {Places} from '../shell/places.tsx';
import {useScreen} from '../shell/use-screen.ts';

export function SettingsScreen() {
	useScreen(words().settings);
	return (
		<>
			<main class="screen" id="main">
				<h1 tabIndex={-1}>{words().settings}</h1>
			</main>
			<Places />
		</>
	);
}
