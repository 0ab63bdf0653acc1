import type {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {openArchive} from '../shell/archive.ts';
import {Button} from '../ui/button.tsx';
import {State} from '../ui/state.tsx';
import {actionWords, troubleWords} from './trouble-messages.ts';

/** 存储打不开: what happened, what is safe, what can be offered. */
export function StorageTrouble({error}: {error: ArchiveError}) {
	const {title, sentence} = troubleWords(error.code);
	return (
		<State
			title={title}
			actions={
				<Button filled onPress={() => void openArchive()}>
					{actionWords().retry}
				</Button>
			}
		>
			{sentence}
		</State>
	);
}
