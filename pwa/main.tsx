/** Composition root: what starts, and in which order. */
import './shell/shell.css';
import {render} from 'preact';
import {showWhileEmpty} from './library/while-empty.ts';
import {keepInstallPrompt} from './service-worker/install-prompt.ts';
import {App} from './shell/app.tsx';
import {followChanges, openArchive} from './shell/archive.ts';
import {keepDocumentLanguage} from './shell/language.ts';
import {firstScreen, startNavigation} from './shell/navigate.ts';
import {watchNetwork} from './shell/notices.tsx';
import {keepDocumentSettings} from './shell/settings.ts';
import {keepDocumentWide} from './shell/wide.ts';

const root = document.getElementById('app');
if (root) {
	keepDocumentLanguage(document.documentElement);
	keepDocumentSettings(document.documentElement);
	keepDocumentWide(document.documentElement);
	keepInstallPrompt();
	watchNetwork();
	startNavigation();
	followChanges();
	void openArchive();
	// What index.html painted is drawn anew in the same frame: its nodes would be left standing where a screen has none.
	root.replaceChildren();
	render(<App />, root);
	root.dataset.drawn = '';
	void firstScreen.then(startTheRest);
}

/** What the first screen does not need, once it is there: on a slow phone it would take the processor from it. */
function startTheRest(): void {
	void import('./shell/theme-color.ts').then(({keepThemeColor}) => keepThemeColor());
	whenIdle(
		() =>
			void import('./import/start.ts').then(
				({startImports}) => {
					startImports();
					void import('./settings/keep-archive.ts').then(({keepAfterFirstImport}) => keepAfterFirstImport());
				},
				() => showWhileEmpty('none'),
			),
	);
	whenIdle(() => void import('./service-worker/register.ts').then(({startServiceWorker}) => startServiceWorker()));
}

/** The headings of the day come a few reads after the calendar; Safari has no idle callback. */
function whenIdle(task: () => void): void {
	setTimeout(() => {
		if ('requestIdleCallback' in window) requestIdleCallback(task, {timeout: 3000});
		else task();
	}, 250);
}
