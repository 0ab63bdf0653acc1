/** 报源: which archives are followed, how fresh they are, and following another by its address. */
import {useEffect} from 'preact/hooks';
import {wordError} from '../import/error-messages.ts';
import {job} from '../import/job.ts';
import {showsJob} from '../import/job-screen.tsx';
import {JobView} from '../import/job-view.tsx';
import {Frame} from '../shell/frame.tsx';
import {href} from '../shell/navigate.ts';
import {useScreen} from '../shell/use-screen.ts';
import {Button} from '../ui/button.tsx';
import {State} from '../ui/state.tsx';
import {Toast} from '../ui/toast.tsx';
import {AddFeed} from './add-feed.tsx';
import {feedList, fetchFeed, listFeeds, removed} from './feed-model.ts';
import {FeedRow} from './feed-row.tsx';
import {words} from './messages.ts';
import {seedFeed} from './seed-feed.ts';
import './feeds.css';

export function FeedsScreen() {
	useScreen(words().title);
	useEffect(() => {
		void listFeeds();
	}, []);
	return (
		<Frame>
			<main class="screen feeds" id="main">
				<div class="nameplate">
					<h1 class="preview-title" tabIndex={-1}>
						{words().title}
					</h1>
					<a class="nameplate-side word-action" href={href({screen: 'import'})}>
						{words().toImport}
					</a>
				</div>
				<div class="double-rule" />
				<p class="feeds-lead">{words().lead}</p>
				{showsJob(job.value) && <JobView state={job.value} level={2} />}
				<Followed />
				<AddFeed />
				<p class="feeds-privacy">{words().privacy}</p>
				<RemovedToast />
			</main>
		</Frame>
	);
}

function Followed() {
	const list = feedList.value;
	if (list.stage === 'loading') return <div aria-busy="true" />;
	if (list.stage === 'failed') {
		const {title, sentence} = wordError(list.error);
		return (
			<State title={title} actions={<Button onPress={() => void listFeeds()}>{words().refresh}</Button>}>
				<p role="alert">{sentence}</p>
			</State>
		);
	}
	const own = list.feeds.filter(({url}) => url !== seedFeed);
	const sample = list.feeds.find(({url}) => url === seedFeed);
	return (
		<ul class="feed-list">
			{own.map(feed => (
				<FeedRow key={feed.url} feed={feed} sample={false} />
			))}
			{sample ? <FeedRow key={seedFeed} feed={sample} sample /> : <Sample />}
		</ul>
	);
}

function Sample() {
	return (
		<li class="feed">
			<h2 class="feed-title">{words().sample}</h2>
			<p class="feed-meta">{words().sampleWhat}</p>
			<div class="feed-actions">
				<button type="button" class="word-action word-action--act" onClick={() => void fetchFeed(seedFeed)}>
					{words().sampleTake}
				</button>
			</div>
		</li>
	);
}

function RemovedToast() {
	const gone = removed.value;
	if (!gone) return null;
	const end = () => {
		removed.value = undefined;
	};
	const undo = () => {
		end();
		void fetchFeed(gone.url);
	};
	return (
		<Toast
			text={words().removed(gone.pages, gone.articles)}
			onEnd={end}
			action={{label: words().undo, onPress: undo}}
		/>
	);
}
