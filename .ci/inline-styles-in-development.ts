// The development server puts styles into the page inline, which the reader's content security policy forbids: there, and only there, it may.
import type {Plugin} from 'vite';

export const allowInlineStyles = (): Plugin => ({
	name: 'inline-styles-in-development',
	apply: 'serve',
	transformIndexHtml: html => html.replace("default-src 'self';", "$& style-src 'self' 'unsafe-inline';"),
});
