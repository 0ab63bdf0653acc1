/** Reads sentence after sentence, remembers which, and says so to the text, which marks it. */
import type {ArticleId} from '@jianbao/core/newspaper/ids';
import {signal} from '@preact/signals';
import {readStored, writeStored} from '../../shell/stored.ts';
import {spoken} from '../spoken.tsx';
import type {Sentence} from './sentences.ts';

export type PlayerState =
	| {readonly stage: 'silent'}
	| {readonly stage: 'speaking' | 'paused'; readonly article: ArticleId; readonly at: number; readonly total: number};

export const player = signal<PlayerState>({stage: 'silent'});

export type Reading = {
	readonly article: ArticleId;
	readonly sentences: readonly Sentence[];
	readonly voice: SpeechSynthesisVoice;
	readonly rate: () => number;
	/** Called when the last sentence was read. */
	readonly onEnd: () => void;
};

const placeKey = 'jianbao.listened';
let reading: Reading | undefined;
/** What an utterance belongs to: an end that arrives after a jump or a stop is not followed. */
let turn = 0;

/** The sentence to begin with: where the listener stopped in this article, else the first. */
export function listenedTo(article: ArticleId, total: number): number {
	const stored = readStored(placeKey);
	if (typeof stored !== 'object' || stored === null) return 0;
	const place: {article?: unknown; at?: unknown} = stored;
	return place.article === article && typeof place.at === 'number' && place.at > 0 && place.at < total ? place.at : 0;
}

export function read(next: Reading, at = listenedTo(next.article, next.sentences.length)): void {
	reading = next;
	speak(at);
}

/** Goes to another sentence; reads it if something is being read. */
export function jumpTo(at: number): void {
	if (reading === undefined || player.value.stage === 'silent') return;
	const bounded = Math.max(0, Math.min(at, reading.sentences.length - 1));
	if (player.value.stage === 'speaking') speak(bounded);
	else show(bounded, 'paused');
}

/** `speechSynthesis.pause` does nothing on Android: silence, and the same sentence again, works everywhere. */
export function pause(): void {
	if (player.value.stage !== 'speaking') return;
	silence();
	show(player.value.at, 'paused');
}

export function goOn(): void {
	if (player.value.stage === 'paused') speak(player.value.at);
}

export function stop(): void {
	silence();
	reading = undefined;
	spoken.value = undefined;
	player.value = {stage: 'silent'};
}

function silence(): void {
	turn += 1;
	speechSynthesis.cancel();
}

function show(at: number, stage: 'speaking' | 'paused'): void {
	const sentence = reading?.sentences[at];
	if (reading === undefined || sentence === undefined) return;
	const {article, sentences} = reading;
	player.value = {stage, article, at, total: sentences.length};
	spoken.value = {article, block: sentence.block, from: sentence.from, to: sentence.to};
	writeStored(placeKey, {article, at});
}

function speak(at: number): void {
	silence();
	const mine = turn;
	const sentence = reading?.sentences[at];
	if (reading === undefined || sentence === undefined) return;
	show(at, 'speaking');
	const utterance = new SpeechSynthesisUtterance(sentence.text);
	utterance.voice = reading.voice;
	utterance.lang = reading.voice.lang;
	utterance.rate = reading.rate();
	utterance.onend = () => {
		if (mine === turn) follow(at + 1);
	};
	utterance.onerror = () => {
		// The voice failed (another app took the sound): it waits at this sentence.
		if (mine === turn) show(at, 'paused');
	};
	speechSynthesis.speak(utterance);
}

function follow(at: number): void {
	if (reading === undefined) return;
	if (at < reading.sentences.length) {
		speak(at);
		return;
	}
	const {onEnd, article} = reading;
	writeStored(placeKey, {article, at: 0});
	stop();
	onEnd();
}
