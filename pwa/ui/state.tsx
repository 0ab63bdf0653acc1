import type {ComponentChildren} from 'preact';
import {Buttons} from './button.tsx';
import './state.css';

/** A state in words: what happened, what is safe, what can be done. */
export function State({
	title,
	children,
	actions,
	level = 2,
}: {
	title: string;
	children: ComponentChildren;
	actions?: ComponentChildren;
	level?: 1 | 2;
}) {
	const Heading = level === 1 ? 'h1' : 'h2';
	return (
		<section class="state">
			<Heading class="state-title" tabIndex={level === 1 ? -1 : undefined}>
				{title}
			</Heading>
			<div class="state-words">{children}</div>
			{actions && <Buttons>{actions}</Buttons>}
		</section>
	);
}
