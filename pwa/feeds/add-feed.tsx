/** 跟一个新的: an address is looked at first, and followed only when its reader says so. */
import {useId, useState} from 'preact/hooks';
import {wordError} from '../import/error-messages.ts';
import {bytesWords} from '../import/job-words.ts';
import {Button, Buttons} from '../ui/button.tsx';
import type {FeedLook} from '../worker/calls.ts';
import {fetchFeed, look, lookAt} from './feed-model.ts';
import {words} from './messages.ts';

export function AddFeed() {
	const id = useId();
	const [typed, setTyped] = useState('');
	const now = look.value;
	const problem = now.stage === 'typing' ? now.problem : undefined;
	const type = (text: string) => {
		setTyped(text);
		look.value = {stage: 'typing'};
	};
	return (
		<section class="add-feed">
			<h2 class="feed-title">{words().addTitle}</h2>
			<form
				onSubmit={event => {
					event.preventDefault();
					void lookAt(typed);
				}}
			>
				<label for={id}>{words().address}</label>
				<input
					id={id}
					class="fact-input"
					type="text"
					inputmode="url"
					autocomplete="url"
					autocapitalize="off"
					spellcheck={false}
					value={typed}
					placeholder={words().addressHint}
					aria-invalid={problem !== undefined}
					aria-describedby={`${id}-problem`}
					onInput={({currentTarget}) => type(currentTarget.value)}
				/>
				<p class="fact-problem" id={`${id}-problem`} role="status">
					{problem && words()[problem]}
				</p>
				{now.stage !== 'found' && (
					<button type="submit" class="button" disabled={now.stage === 'looking'}>
						{now.stage === 'looking' ? words().looking : words().look}
					</button>
				)}
			</form>
			<div role="status">
				{now.stage === 'failed' && <Failure {...wordError(now.error)} />}
				{now.stage === 'found' && <Found found={now.found} onEnd={() => type('')} />}
			</div>
		</section>
	);
}

function Failure({title, sentence}: {title: string; sentence: string}) {
	return (
		<p class="look-failed">
			<b>{title}</b> {sentence}
		</p>
	);
}

function Found({found, onEnd}: {found: FeedLook; onEnd: () => void}) {
	const {url, title, issues, articles, bytes} = found;
	const follow = () => {
		onEnd();
		void fetchFeed(url);
	};
	return (
		<div class="look-found">
			<h3 class="feed-title">{title}</h3>
			<p>{words().found(issues, articles, bytesWords(bytes))}</p>
			<p class="feed-meta">{words().foundFrom(new URL(url).host)}</p>
			<Buttons>
				<Button onPress={onEnd}>{words().dontFollow}</Button>
				<Button filled onPress={follow}>
					{words().follow}
				</Button>
			</Buttons>
		</div>
	);
}
