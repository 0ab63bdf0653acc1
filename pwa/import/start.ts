/** What the import does by itself when the reader starts; loaded after the first paint. */
import {seedFeed} from '../feeds/seed-feed.ts';
import {showWhileEmpty} from '../library/while-empty.ts';
import {addNotice} from '../shell/notices.tsx';
import {startJobs} from './job.ts';
import {JobNotice} from './job-notice.tsx';
import {JobWhileEmpty} from './job-while-empty.tsx';

export function startImports(): void {
	addNotice(JobNotice);
	showWhileEmpty(JobWhileEmpty);
	void startJobs(seedFeed);
}
