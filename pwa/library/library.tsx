/** 馆藏: where one stopped, the calendar of what is there, and the headings of a day. */
import type {IsoDay} from '@jianbao/core/newspaper/ids';
import type {ScreenProps} from '../shell/app.tsx';
import {ChunkMissing} from '../shell/chunk-missing.tsx';
import {Frame} from '../shell/frame.tsx';
import {lazily} from '../shell/lazy.tsx';
import {words as shellWords} from '../shell/messages.ts';
import {care} from '../shell/settings.ts';
import {useScreen} from '../shell/use-screen.ts';
import {wide} from '../shell/wide.ts';
import type {IssuePlace} from './calendar.ts';
import {ContinueReading} from './continue-reading.tsx';
import {DayIssues} from './day-issues.tsx';
import {Empty} from './empty.tsx';
import {words} from './messages.ts';
import {issueIndex, publications, shelf} from './model.ts';
import {MonthCalendar} from './month-calendar.tsx';
import {PublicationFilter} from './publication-filter.tsx';
import './library.css';

const StorageTrouble = lazily(() => import('./storage-trouble.tsx').then(module => module.StorageTrouble), {
	Failed: ChunkMissing,
});
const CareLibrary = lazily(() => import('./care-library.tsx').then(module => module.CareLibrary), {
	Failed: ChunkMissing,
});

export function Library({route}: ScreenProps) {
	const now = shelf.value;
	const careful = care.value && now.stage === 'ready' && now.value.issues.length > 0;
	// 关怀版 has a screen of its own, which says itself when it is there.
	useScreen(now.stage === 'loading' || careful ? undefined : shellWords().product);
	const asked = route.screen === 'library' ? route.day : undefined;
	if (now.stage === 'failed')
		return (
			<Shell>
				<StorageTrouble error={now.error} />
			</Shell>
		);
	if (now.stage === 'loading') return <Shell />;
	if (now.value.issues.length === 0)
		return (
			<Shell>
				<Empty />
			</Shell>
		);
	if (careful) return <CareLibrary asked={asked} />;
	const {issues, articles} = now.value.totals;
	return (
		<Shell side={[words().kept(issues, articles), words().onDevice]}>
			<Contents asked={asked} />
		</Shell>
	);
}

function Shell({side, children}: {side?: readonly string[]; children?: preact.ComponentChildren}) {
	return (
		<Frame>
			<main class="screen library" id="main">
				<div class="nameplate">
					<h1 class="nameplate-name" tabIndex={-1}>
						{wide.value ? shellWords().library : shellWords().product}
					</h1>
					{side && (
						<p class="nameplate-side figures">
							{side.map(part => (
								<span key={part}>{part}</span>
							))}
						</p>
					)}
				</div>
				<div class="double-rule" />
				{children}
			</main>
		</Frame>
	);
}

function Contents({asked}: {asked: IsoDay | 'undated' | undefined}) {
	const index = issueIndex.value;
	const day = asked ?? index.newest ?? 'undated';
	return (
		<div class="library-columns">
			<div class="library-finder">
				<ContinueReading />
				<MonthCalendar index={index} chosen={day} />
				<PublicationFilter publications={publications.value} />
			</div>
			<DayIssues issues={issuesOf(day)} />
		</div>
	);
}

function issuesOf(day: IsoDay | 'undated'): readonly IssuePlace[] {
	const index = issueIndex.value;
	return day === 'undated' ? index.undated : (index.byDay.get(day) ?? []);
}
