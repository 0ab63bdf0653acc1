import type {ComponentChildren} from 'preact';

/** Names left, length right. */
export function BylineRow({names, length}: {names: ComponentChildren; length: string}) {
	return (
		<p class="byline-row">
			<span lang="zh">{names}</span>
			<span class="figures">{length}</span>
		</p>
	);
}
