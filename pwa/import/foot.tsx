/** What can be done with what is on the screen, under the thumb; in place of the destinations. */
import type {ComponentChildren} from 'preact';

export function Foot({children}: {children: ComponentChildren}) {
	return (
		<div class="foot">
			<div class="foot-inner">{children}</div>
		</div>
	);
}
