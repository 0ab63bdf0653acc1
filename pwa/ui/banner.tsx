import type {ComponentChildren} from 'preact';
import './banner.css';

export type BannerAction = {readonly label: string; readonly onPress: () => void; readonly act?: boolean};

/** One sentence across the whole width, with one or two words to act on. */
export function Banner({children, actions = []}: {children: ComponentChildren; actions?: readonly BannerAction[]}) {
	return (
		<div class="banner">
			<div class="banner-inner">
				<p class="banner-words">{children}</p>
				{actions.map(({label, onPress, act}) => (
					<button
						key={label}
						type="button"
						class={act ? 'word-action word-action--act' : 'word-action'}
						onClick={onPress}
					>
						{label}
					</button>
				))}
			</div>
		</div>
	);
}
