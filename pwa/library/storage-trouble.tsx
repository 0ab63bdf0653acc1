import type {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {useState} from 'preact/hooks';
import {seedFeed} from '../feeds/seed-feed.ts';
import {archiveState, openArchive} from '../shell/archive.ts';
import {addNotice} from '../shell/notices.tsx';
import {Banner} from '../ui/banner.tsx';
import {Button} from '../ui/button.tsx';
import {State} from '../ui/state.tsx';
import {actionWords, troubleWords} from './trouble-messages.ts';

/** 存储打不开: what happened, what is safe, what can be offered. */
export function StorageTrouble({error}: {error: ArchiveError}) {
	const {title, sentence} = troubleWords(error.code);
	const [sample, setSample] = useState<'unasked' | 'coming' | 'failed'>('unasked');
	const show = async () => {
		setSample('coming');
		try {
			const {openSample} = await import('./sample-archive.ts');
			archiveState.value = {stage: 'open', archive: await openSample(seedFeed)};
			addNotice(SampleNotice);
		} catch {
			// No network and no cache: the state says so, and the other way out stays.
			setSample('failed');
		}
	};
	return (
		<State
			title={title}
			actions={
				<>
					<Button onPress={() => void show()} disabled={sample === 'coming'}>
						{actionWords().sample}
					</Button>
					<Button filled onPress={() => void openArchive()}>
						{actionWords().retry}
					</Button>
				</>
			}
		>
			{sentence}
			<span role="status">{sample === 'failed' && actionWords().sampleFailed}</span>
		</State>
	);
}

/** As long as what one reads is not kept. */
function SampleNotice() {
	const [read, setRead] = useState(false);
	if (read) return null;
	return (
		<Banner actions={[{label: actionWords().understood, onPress: () => setRead(true)}]}>
			{actionWords().sampleOnly}
		</Banner>
	);
}
