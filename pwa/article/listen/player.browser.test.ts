import type {ArticleId} from '@jianbao/core/newspaper/ids';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {spoken} from '../spoken.tsx';
import {goOn, jumpTo, listenedTo, pause, player, read, stop} from './player.ts';
import type {Sentence} from './sentences.ts';

// The test browser has no voice, so this stands in for the machine: it keeps what it was given and ends when told.
const said: SpeechSynthesisUtterance[] = [];
const article = '甲报/2022-06-13/1/abc' as ArticleId;
const sentences: readonly Sentence[] = ['一。', '二。', '三。'].map((text, index) => ({
	text,
	block: 0,
	from: index * 2,
	to: index * 2 + 2,
}));
const onEnd = vi.fn();

beforeEach(() => {
	said.length = 0;
	onEnd.mockClear();
	localStorage.clear();
	vi.spyOn(speechSynthesis, 'speak').mockImplementation(utterance => void said.push(utterance));
	vi.spyOn(speechSynthesis, 'cancel').mockImplementation(() => undefined);
	vi.stubGlobal(
		'SpeechSynthesisUtterance',
		class {
			text: string;
			onend?: (event: Event) => void;
			onerror?: (event: Event) => void;
			constructor(text: string) {
				this.text = text;
			}
		},
	);
	read({article, sentences, voice: {lang: 'zh-CN'} as SpeechSynthesisVoice, rate: () => 1, onEnd}, 0);
});

afterEach(() => {
	stop();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const finish = (utterance = said.at(-1)) => utterance?.onend?.(new Event('end') as SpeechSynthesisEvent);
const texts = () => said.map(({text}) => text);

test('reads sentence after sentence and marks the one being read', () => {
	expect(spoken.value).toEqual({article, block: 0, from: 0, to: 2});
	finish();

	expect(texts()).toEqual(['一。', '二。']);
	expect(spoken.value?.from).toBe(2);
});

test('says when the last sentence is over, and begins anew the next time', () => {
	for (const _ of sentences) finish();

	expect(onEnd).toHaveBeenCalledOnce();
	expect(player.value.stage).toBe('silent');
	expect(listenedTo(article, 3)).toBe(0);
});

test('goes on with the sentence it was paused in', () => {
	finish();
	pause();
	finish();
	expect(player.value).toMatchObject({stage: 'paused', at: 1});

	goOn();
	expect(texts()).toEqual(['一。', '二。', '二。']);
});

test('the end of a sentence that was jumped away from is not followed', () => {
	const [first] = said;
	jumpTo(2);
	finish(first);

	expect(player.value).toMatchObject({stage: 'speaking', at: 2});
	expect(texts()).toEqual(['一。', '三。']);
});

test('a voice that fails waits at its sentence', () => {
	said.at(-1)?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);

	expect(player.value).toMatchObject({stage: 'paused', at: 0});
});

test('remembers the sentence for the next start', () => {
	finish();
	stop();

	expect(listenedTo(article, 3)).toBe(1);
	expect(listenedTo('甲报/2022-06-13/1/other' as ArticleId, 3)).toBe(0);
});
