import type {ComponentChildren} from 'preact';
import './button.css';

/** A word in a frame; at most one of a view is `filled`. With `href` it is a link that looks the same. */
export function Button({
	children,
	filled,
	href,
	onPress,
	disabled,
}: {
	children: ComponentChildren;
	filled?: boolean;
	href?: string;
	onPress?: () => void;
	disabled?: boolean;
}) {
	const look = filled ? 'button button--filled' : 'button';
	if (href !== undefined) {
		return (
			<a class={look} href={href}>
				{children}
			</a>
		);
	}
	return (
		<button type="button" class={look} onClick={onPress} disabled={disabled}>
			{children}
		</button>
	);
}

/** Two or three of them side by side, as under a state. */
export function Buttons({children}: {children: ComponentChildren}) {
	return <div class="buttons">{children}</div>;
}
