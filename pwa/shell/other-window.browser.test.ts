import {afterEach, expect, test, vi} from 'vitest';
import {keepDocumentLanguage, language, setLanguage} from './language.ts';

const before = language.value;
afterEach(() => setLanguage(before));

/** Storage events come only from other windows of the same origin: a frame is one. */
function otherWindow(): Storage {
	const frame = document.createElement('iframe');
	document.body.append(frame);
	const storage = frame.contentWindow?.localStorage;
	if (!storage) throw new Error('the frame has no storage');
	return storage;
}

test('a language chosen in another window is spoken here too, a damaged one is not', async () => {
	const root = document.createElement('html');
	const end = keepDocumentLanguage(root);
	setLanguage('zh-Hans');
	const there = otherWindow();
	there.setItem('jianbao.language', '"en"');
	await vi.waitFor(() => expect(root.lang).toBe('en'));

	there.setItem('jianbao.language', '"klingon"');
	there.setItem('jianbao.language', '"zh-Hant"');
	await vi.waitFor(() => expect(root.lang).toBe('zh-Hant'));
	end();
});
