import {defineManifest} from '@crxjs/vite-plugin';
import {version} from './package.json' with {type: 'json'};

/** Least permissions: `sidePanel` shows the panel. Nothing here can see a web page; what later needs more will ask for it by name. */
export default defineManifest({
	manifest_version: 3,
	name: '__MSG_name__',
	description: '__MSG_description__',
	version,
	default_locale: 'zh_CN',
	minimum_chrome_version: '120',
	icons: {16: 'icons/16.png', 48: 'icons/48.png', 128: 'icons/128.png'},
	action: {default_title: '__MSG_action__'},
	background: {service_worker: 'background/service-worker.ts', type: 'module'},
	side_panel: {default_path: 'panel/index.html'},
	permissions: ['sidePanel'],
	content_security_policy: {
		extension_pages: "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
	},
});
