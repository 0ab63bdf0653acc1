import {useEffect, useState} from 'preact/hooks';
import {words} from './messages.ts';
import {askToKeep, readStorage, sizeWords, storage} from './storage.ts';

export function StorageLine() {
	const [refused, setRefused] = useState(false);
	useEffect(() => void readStorage(), []);
	const now = storage.value;
	if (now === undefined) return <p class="settings-words" aria-busy="true" />;
	return (
		<>
			<p class="settings-words figures">
				{now.used === undefined ? words().unknownSpace : words().used(sizeWords(now.used))}
				{now.free !== undefined && `　${words().free(sizeWords(now.free))}`}
			</p>
			<p class="settings-words">{now.kept ? words().kept : words().evictable}</p>
			{!now.kept && (
				<button type="button" class="settings-act" onClick={() => void askToKeep().then(kept => setRefused(!kept))}>
					{words().ask}
				</button>
			)}
			<p class="settings-words" aria-live="polite">
				{refused && !now.kept && words().refused}
			</p>
		</>
	);
}
