import type {ArticleId} from '@jianbao/core/newspaper/ids';
import {href, navigate} from '../shell/navigate.ts';
import {words} from './messages.ts';
import {told} from './told.ts';

/** The address of a paragraph: seen beside it under the pointer, the finger or the focus; pressing it copies. */
export function ParagraphLink({article, paragraph}: {article: ArticleId; paragraph: number}) {
	const to = {screen: 'article', article, paragraph} as const;
	return (
		<a
			class="paragraph-link"
			href={href(to)}
			aria-label={words().copyLink(paragraph)}
			onClick={event => {
				event.preventDefault();
				navigate(to, {replace: true, stay: true});
				void copy(new URL(href(to), location.href).href);
			}}
		>
			¶
		</a>
	);
}

async function copy(address: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(address);
		told.value = words().copied;
	} catch {
		// No permission, or a page that is not secure: the address bar has it, and the toast says so.
		told.value = words().notCopied;
	}
}
