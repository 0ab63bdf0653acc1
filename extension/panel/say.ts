/** The interface's words, in the browser's language: `_locales/<language>/messages.json`. Figures are handed in as `$1`, `$2`. */
export const say = (key: string, ...figures: readonly (string | number)[]): string =>
	chrome.i18n.getMessage(key, figures.map(String));
