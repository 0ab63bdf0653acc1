/** Which voice reads: a Chinese one that lives on this machine. A voice of a server would be sent every sentence. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>;

const chinese = /^(?:zh|cmn)\b/i;

/** Mainland voices first, since the papers are; of equals the system's own choice. */
export function chooseVoice<Kind extends Voice>(voices: readonly Kind[]): Kind | undefined {
	const local = voices.filter(({lang, localService}) => localService && chinese.test(lang.replace('_', '-')));
	return [...local].sort((left, right) => worth(right) - worth(left))[0];
}

const worth = ({lang, default: isDefault}: Voice): number =>
	(/cn|hans/i.test(lang) ? 2 : 0) + (/hk|tw|hant/i.test(lang) ? -1 : 0) + (isDefault ? 1 : 0);

/** Chrome lists its voices only some time after it is first asked. */
const patience = 1500;

export async function findVoice(): Promise<SpeechSynthesisVoice | undefined> {
	if (!('speechSynthesis' in globalThis)) return undefined;
	const now = chooseVoice(speechSynthesis.getVoices());
	if (now) return now;
	await new Promise<void>(resolve => {
		const timer = setTimeout(resolve, patience);
		speechSynthesis.addEventListener(
			'voiceschanged',
			() => {
				clearTimeout(timer);
				resolve();
			},
			{once: true},
		);
	});
	return chooseVoice(speechSynthesis.getVoices());
}
