/** 存疑: a small word beside what is not sure, which opens a sentence with its evidence. */
import {useId, useRef} from 'preact/hooks';
import './doubt-mark.css';

export function DoubtMark({label, sentence, name}: {label: string; sentence: string; name?: string}) {
	const id = useId();
	const mark = useRef<HTMLButtonElement>(null);
	const note = useRef<HTMLSpanElement>(null);
	/** Below the mark, inside the window: CSS anchors are not in every browser yet. */
	const place = () => {
		if (!mark.current || !note.current) return;
		const at = mark.current.getBoundingClientRect();
		const width = Math.min(320, innerWidth - 32);
		const {style} = note.current;
		style.inlineSize = `${width}px`;
		style.insetInlineStart = `${Math.max(16, Math.min(at.left, innerWidth - width - 16))}px`;
		const below = at.bottom + 8;
		const roomBelow = innerHeight - below - 72;
		style.insetBlock = roomBelow > 96 ? `${below}px auto` : `auto ${innerHeight - at.top + 8}px`;
	};
	return (
		<>
			<button type="button" class="doubt-mark" ref={mark} popovertarget={id} onClick={place} aria-label={name ?? label}>
				<span>{label}</span>
			</button>
			<span class="doubt-note" id={id} popover="auto" ref={note} role="note">
				{sentence}
			</span>
		</>
	);
}
