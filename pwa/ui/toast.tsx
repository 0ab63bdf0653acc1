/** What just happened, with a way back: above the bar for eight seconds, and for as long as it has the focus. */
import {useEffect, useRef} from 'preact/hooks';
import './toast.css';

const shownFor = 8_000;

export function Toast({
	text,
	action,
	onEnd,
}: {
	text: string;
	action?: {readonly label: string; readonly onPress: () => void};
	onEnd: () => void;
}) {
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		let timer = setTimeout(end, shownFor);
		function end() {
			// Someone who tabbed to 撤销 must not lose it under their finger.
			if (box.current?.matches(':focus-within, :hover')) timer = setTimeout(end, 1_000);
			else onEnd();
		}
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<div class="toast" role="status" ref={box}>
			<span>{text}</span>
			{action && (
				<button type="button" class="toast-action" onClick={action.onPress}>
					{action.label}
				</button>
			)}
		</div>
	);
}
