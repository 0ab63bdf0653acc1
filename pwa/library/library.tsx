import {words} from '../shell/messages.ts';
import {Places} from '../shell/places.tsx';
import {useScreen} from '../shell/use-screen.ts';

export function Library() {
	useScreen(words().product);
	return (
		<>
			<main class="screen" id="main">
				<div class="nameplate">
					<h1 class="nameplate-name" tabIndex={-1}>
						{words().product}
					</h1>
				</div>
				<div class="double-rule" />
			</main>
			<Places />
		</>
	);
}
