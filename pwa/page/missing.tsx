import {Frame} from '../shell/frame.tsx';
import {href} from '../shell/navigate.ts';
import {useScreen} from '../shell/use-screen.ts';
import {Button} from '../ui/button.tsx';
import {State} from '../ui/state.tsx';
import {words} from './messages.ts';

/** A right address of something that is not in this archive. */
export function Missing() {
	useScreen(words().notFoundTitle);
	return (
		<Frame>
			<main class="screen" id="main">
				<State
					level={1}
					title={words().notFoundTitle}
					actions={
						<>
							<Button href={href({screen: 'library'})}>{words().toLibrary}</Button>
							<Button filled href={href({screen: 'import'})}>
								{words().add}
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
