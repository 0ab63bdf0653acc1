/** 听: the article read aloud by a voice of this machine, sentence by sentence, and on to the next article. */
import type {ArchivedArticle} from '@jianbao/core/newspaper/archived';
import {useEffect, useState} from 'preact/hooks';
import {headingOf} from '../../shell/heading-of.ts';
import {changeSettings, clampRate, settings} from '../../shell/settings.ts';
import {keepAwake} from './keep-awake.ts';
import {words} from './messages.ts';
import {goOn, jumpTo, pause, player, read, stop} from './player.ts';
import {sentencesOf} from './sentences.ts';
import {useSpokenInView} from './use-spoken-in-view.ts';
import {findVoice} from './voices.ts';
import './listen.css';

type Props = {
	readonly article: ArchivedArticle;
	/** Where reading goes on after the last sentence; absent after the page's last article. */
	readonly onNext: (() => void) | undefined;
	readonly onClose: () => void;
};

type Voice = {readonly stage: 'looking' | 'none'} | {readonly stage: 'found'; readonly voice: SpeechSynthesisVoice};

export function Listen({article, onNext, onClose}: Props) {
	const [voice, setVoice] = useState<Voice>({stage: 'looking'});
	const look = () => {
		setVoice({stage: 'looking'});
		void findVoice().then(found => setVoice(found ? {stage: 'found', voice: found} : {stage: 'none'}));
	};
	useEffect(look, []);
	useEffect(() => {
		if (voice.stage !== 'found') return undefined;
		const {kicker, headline, deck} = headingOf(article);
		const sentences = sentencesOf([...kicker, ...headline, ...deck], article.blocks);
		read({
			article: article.id,
			sentences,
			voice: voice.voice,
			rate: () => settings.value.speechRate,
			onEnd: onNext ?? onClose,
		});
		const letSleep = keepAwake();
		return () => {
			letSleep();
			stop();
		};
	}, [article.id, voice]);
	useSpokenInView();
	return (
		<section class="listen" aria-label={words().title}>
			<div class="listen-inner">
				{voice.stage === 'found' ? (
					<Controls onClose={onClose} />
				) : (
					<NoVoice stage={voice.stage} onLook={look} onClose={onClose} />
				)}
			</div>
		</section>
	);
}

function Controls({onClose}: {onClose: () => void}) {
	const now = player.value;
	if (now.stage === 'silent') return null;
	const {speechRate} = settings.value;
	const changeRate = (by: number) => {
		changeSettings({speechRate: clampRate(speechRate + by)});
		// The sentence being read is read again at the new speed; a voice cannot change in mid-sentence.
		jumpTo(now.at);
	};
	return (
		<>
			<p class="listen-words figures">
				<span>{words().sentence(now.at + 1, now.total)}</span>
				<span>{words().rate(speechRate)}</span>
			</p>
			<div class="listen-actions">
				{now.stage === 'speaking' ? (
					<Word label={words().pause} act onPress={pause} />
				) : (
					<Word label={words().goOn} act onPress={goOn} />
				)}
				<Word label={words().previous} onPress={() => jumpTo(now.at - 1)} disabled={now.at === 0} />
				<Word label={words().next} onPress={() => jumpTo(now.at + 1)} disabled={now.at === now.total - 1} />
				<Word label={words().slower} onPress={() => changeRate(-0.25)} disabled={speechRate <= 0.5} />
				<Word label={words().faster} onPress={() => changeRate(0.25)} disabled={speechRate >= 2} />
				<Word label={words().close} onPress={onClose} />
			</div>
		</>
	);
}

function NoVoice({stage, onLook, onClose}: {stage: 'looking' | 'none'; onLook: () => void; onClose: () => void}) {
	if (stage === 'looking') {
		return (
			<p class="listen-words" role="status">
				{words().looking}
			</p>
		);
	}
	return (
		<>
			<p class="listen-title" role="status">
				{words().noneTitle}
			</p>
			<p class="listen-sentence">{words().none}</p>
			<div class="listen-actions">
				<Word label={words().again} act onPress={onLook} />
				<Word label={words().close} onPress={onClose} />
			</div>
		</>
	);
}

function Word({
	label,
	act,
	disabled,
	onPress,
}: {
	label: string;
	act?: boolean;
	disabled?: boolean;
	onPress: () => void;
}) {
	return (
		<button
			type="button"
			class={act ? 'listen-word listen-word--act' : 'listen-word'}
			disabled={disabled}
			onClick={onPress}
		>
			{label}
		</button>
	);
}
