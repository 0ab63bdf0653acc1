/** The web app manifest: how the reader installs, what it opens, and what other apps may hand to it. */
import type {ManifestOptions} from 'vite-plugin-pwa';

/** Page texts arrive as plain text or as a zip of them. */
const pageTexts = {'text/plain': ['.txt'], 'application/zip': ['.zip']};

/** `base` is the folder the app is served from, `/` or `/jianbao/`; icons and screenshots are relative to it. */
export const manifest = (base: string): Partial<ManifestOptions> => ({
	id: base,
	start_url: base,
	scope: base,
	name: '剪报',
	short_name: '剪报',
	description: '离线读报：把版面文字切成稿件，存在本机，断网也能从头读到尾。',
	lang: 'zh-Hans',
	dir: 'ltr',
	display: 'standalone',
	// The default theme, paper: the splash screen must not flash another.
	background_color: '#F8F4E9',
	theme_color: '#F8F4E9',
	categories: ['news', 'books', 'education'],
	icons: [
		{src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png'},
		{src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png'},
		{src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml'},
		{src: 'icons/icon-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable'},
		{src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable'},
		{src: 'icons/icon-monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome'},
	],
	screenshots: [
		{src: 'screenshots/library.png', ...narrow, label: '馆藏：按日期翻报纸'},
		{src: 'screenshots/page.png', ...narrow, label: '版面：按印刷的先后'},
		{src: 'screenshots/article.png', ...narrow, label: '正文：引题、主题、副题'},
		{src: 'screenshots/desktop.png', ...wide, label: '大屏：左边翻版面，右边读正文'},
	],
	shortcuts: [
		{name: '放进报纸', url: 'import', icons: [{src: 'icons/icon-192.png', sizes: '192x192'}]},
		{name: '报源', url: 'feeds', icons: [{src: 'icons/icon-192.png', sizes: '192x192'}]},
		{name: '设置', url: 'settings', icons: [{src: 'icons/icon-192.png', sizes: '192x192'}]},
	],
	// The service worker answers this address: it lays the files in its inbox and opens the import screen.
	share_target: {
		action: 'share',
		method: 'POST',
		enctype: 'multipart/form-data',
		params: {
			title: 'title',
			text: 'text',
			files: [{name: 'files', accept: ['text/plain', '.txt', 'application/zip', '.zip']}],
		},
	},
	file_handlers: [{action: 'import', accept: pageTexts}],
});

const narrow = {sizes: '780x1688', type: 'image/png', form_factor: 'narrow'} as const;
const wide = {sizes: '1280x800', type: 'image/png', form_factor: 'wide'} as const;
