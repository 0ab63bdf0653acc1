// Static hosts that cannot map every address to the app answer a deep link with 404.html: it is the app again.
import {copyFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Plugin} from 'vite';

export function copyNotFoundPage(): Plugin {
	return {
		name: 'not-found-page',
		apply: 'build',
		async writeBundle({dir = '.'}) {
			await copyFile(join(dir, 'index.html'), join(dir, '404.html'));
		},
	};
}
