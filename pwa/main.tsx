/** Composition root: what starts, and in which order. */
import {render} from 'preact';
import {App} from './shell/app.tsx';
import {followChanges, openArchive} from './shell/archive.ts';
import {keepDocumentLanguage} from './shell/language.ts';
import {startNavigation} from './shell/navigate.ts';
import {keepDocumentSettings} from './shell/settings.ts';

const root = document.getElementById('app');
if (root) {
	keepDocumentLanguage(document.documentElement);
	keepDocumentSettings(document.documentElement);
	startNavigation();
	followChanges();
	void openArchive();
	render(<App />, root);
	root.dataset.drawn = '';
}
