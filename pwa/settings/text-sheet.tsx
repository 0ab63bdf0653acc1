import {useEffect, useRef} from 'preact/hooks';
import {words} from './messages.ts';
import {TextChoices} from './text-choices.tsx';

/** 字号 over an article: what is chosen shows at once in the text above. */
export function TextSheet({onClose}: {onClose: () => void}) {
	const sheet = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		const dialog = sheet.current;
		dialog?.showModal();
		// A press beside the sheet, on its backdrop, is a press on the dialog itself; Escape is the browser's own.
		const onPress = (event: MouseEvent) => event.target === dialog && dialog?.close();
		dialog?.addEventListener('click', onPress);
		return () => dialog?.removeEventListener('click', onPress);
	}, []);
	return (
		<dialog class="sheet-dialog" ref={sheet} aria-label={words().text} onClose={onClose}>
			<div class="sheet-inner">
				<TextChoices />
				<button type="button" class="button sheet-close" onClick={() => sheet.current?.close()}>
					{words().close}
				</button>
			</div>
		</dialog>
	);
}
