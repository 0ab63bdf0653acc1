/** One followed feed: what it holds, how much of it is here, when it was last complete. */
import type {Feed} from '@jianbao/core/archive/archive';
import {useState} from 'preact/hooks';
import {job} from '../import/job.ts';
import {isBusy} from '../import/job-state.ts';
import {useFocusBack} from '../import/use-focus-back.ts';
import {language} from '../shell/language.ts';
import {Button, Buttons} from '../ui/button.tsx';
import {fetchFeed, removeFeed} from './feed-model.ts';
import {words} from './messages.ts';

export function FeedRow({feed, sample}: {feed: Feed; sample: boolean}) {
	const [asking, setAsking] = useState(false);
	const box = useFocusBack<HTMLLIElement>(asking);
	const {title, url, issues, articles, stored, refreshed} = feed;
	return (
		<li class="feed" ref={box}>
			<h2 class="feed-title">{title}</h2>
			<p class="feed-meta">
				<span>{words().counts(issues, articles)}</span>
				<span>{words().stored(stored, issues)}</span>
				<span>{refreshed ? words().refreshed(timeWords(refreshed)) : words().neverRefreshed}</span>
			</p>
			<p class="feed-address">{sample ? words().sampleWhat : url}</p>
			{asking ? (
				<fieldset class="feed-ask">
					<legend>{words().removeAsk(title)}</legend>
					<p>{words().removeWhat}</p>
					<Buttons>
						<Button onPress={() => setAsking(false)}>{words().removeKeep}</Button>
						<Button onPress={() => void removeFeed(url)}>{words().remove}</Button>
					</Buttons>
				</fieldset>
			) : (
				<div class="feed-actions">
					<button
						type="button"
						class="word-action word-action--act"
						aria-label={words().refreshName(title)}
						disabled={isBusy(job.value)}
						onClick={() => void fetchFeed(url)}
					>
						{words().refresh}
					</button>
					<button
						type="button"
						class="word-action"
						data-focus-back
						aria-label={words().removeName(title)}
						onClick={() => setAsking(true)}
					>
						{words().remove}
					</button>
				</div>
			)}
		</li>
	);
}

/** 2024年3月1日 14:05, in the reader's own time. */
const timeWords = (iso: string): string =>
	new Intl.DateTimeFormat(language.value, {dateStyle: 'medium', timeStyle: 'short'}).format(new Date(iso));
