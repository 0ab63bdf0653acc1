import {Button} from '../ui/button.tsx';
import {State} from '../ui/state.tsx';
import {Frame} from './frame.tsx';
import {words} from './messages.ts';
import {href} from './navigate.ts';
import {useScreen} from './use-screen.ts';

/** A screen whose code has not come: no network before the service worker could keep it. */
export function ChunkMissing({onRetry}: {readonly onRetry: () => void}) {
	useScreen(words().chunkTitle);
	return (
		<Frame>
			<main class="screen" id="main">
				<State
					level={1}
					title={words().chunkTitle}
					actions={
						<>
							<Button href={href({screen: 'library'})}>{words().toLibrary}</Button>
							<Button filled onPress={onRetry}>
								{words().retry}
							</Button>
						</>
					}
				>
					{words().chunk}
				</State>
			</main>
		</Frame>
	);
}
