/** Words under the thumb: destinations, or what can be done on this screen. No icons. */
export type BarItem = {
	readonly label: string;
	/** The whole name for a listener where the label is short: 上篇 → 上一篇：…. */
	readonly name?: string;
	readonly href?: string;
	readonly onPress?: (() => void) | undefined;
	readonly current?: boolean;
	readonly act?: boolean;
	readonly expanded?: boolean;
};

/** An item with neither `href` nor `onPress` leads nowhere: it stands in grey and stays in the reading order. */
export function BottomBar({items, label, places}: {items: readonly BarItem[]; label: string; places?: boolean}) {
	return (
		<nav class={places ? 'bottom-bar bottom-bar--places' : 'bottom-bar'} aria-label={label}>
			<ul>
				{items.map(item => (
					<li key={item.label}>
						<BarWord {...item} />
					</li>
				))}
			</ul>
		</nav>
	);
}

function BarWord({label, name, href, onPress, current, act, expanded}: BarItem) {
	const look = act ? 'bottom-item bottom-item--act' : 'bottom-item';
	if (href !== undefined) {
		return (
			<a class={look} href={href} aria-current={current ? 'page' : undefined} aria-label={name}>
				{label}
			</a>
		);
	}
	return (
		<button
			type="button"
			class={look}
			onClick={onPress}
			disabled={onPress === undefined}
			aria-label={name}
			aria-expanded={expanded}
		>
			{label}
		</button>
	);
}
