/** How far the reading is, and what stopped it. */

import {Button} from '../ui/button.tsx';
import {Progress} from '../ui/progress.tsx';
import {State} from '../ui/state.tsx';
import {deskFault, readAgain, reading, stopReading} from './desk-model.ts';
import {wordError} from './error-messages.ts';
import {words} from './messages.ts';

export function ReadingProgress() {
	const now = reading.value;
	return (
		<div class="desk-reading">
			<p class="aside-only" role="status">
				{now && words().reading}
			</p>
			{now && (
				<>
					<Progress
						done={now.read}
						total={now.found}
						label={words().reading}
						figures={words().readingCount(now.read, now.found)}
						note={words().reading}
					/>
					<button type="button" class="word-action" onClick={stopReading}>
						{words().stopReading}
					</button>
				</>
			)}
		</div>
	);
}

export function DeskFault() {
	const fault = deskFault.value;
	if (!fault) return null;
	const {title, sentence} = wordError(fault);
	return (
		<div role="alert">
			<State
				title={fault.code === 'worker-lost' ? words().deskLost : title}
				actions={<Button onPress={() => void readAgain()}>{words().readAgain}</Button>}
			>
				{sentence}
			</State>
		</div>
	);
}
