import {expect, test} from 'vitest';
import {chooseVoice} from './voices.ts';

const voice = (name: string, lang: string, localService: boolean, isDefault = false) => ({
	name,
	lang,
	localService,
	default: isDefault,
});

test('a voice of a server is never chosen, however good', () => {
	expect(chooseVoice([voice('Online', 'zh-CN', false, true)])).toBeUndefined();
});

test('a local voice of another language does not read Chinese', () => {
	expect(chooseVoice([voice('Alex', 'en-US', true), voice('Thomas', 'fr-FR', true)])).toBeUndefined();
});

test('the mainland voice is preferred, then the system’s own choice', () => {
	const voices = [voice('Mei-Jia', 'zh-TW', true), voice('Li', 'zh-CN', true), voice('Ting', 'zh_CN', true, true)];
	expect(chooseVoice(voices)?.name).toBe('Ting');
	expect(chooseVoice(voices.slice(0, 2))?.name).toBe('Li');
	expect(chooseVoice(voices.slice(0, 1))?.name).toBe('Mei-Jia');
});
