/** The colour of the browser's own frame follows the theme that is chosen, and the system's where none is. */
import {effect} from '@preact/signals';
import {settings, type Theme} from './settings.ts';

const grounds: Readonly<Record<Exclude<Theme, 'system'>, string>> = {
	paper: '#f8f4e9',
	light: '#ffffff',
	dark: '#16140f',
};

/** Returns its end. */
export function keepThemeColor(): () => void {
	const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
	const bySystem = metas.map(({content}) => content);
	return effect(() => {
		const {theme} = settings.value;
		for (const [index, meta] of metas.entries()) {
			meta.content = theme === 'system' ? (bySystem[index] ?? '') : grounds[theme];
		}
	});
}
