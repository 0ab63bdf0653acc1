/** One fact of a page: its label, how it is known, and its value or the field to fill it in. */
import type {Basis} from '@jianbao/core/newspaper/archived';
import type {ComponentChildren, RefObject} from 'preact';
import {words} from './preview-messages.ts';

export function FactRow({
	label,
	mark,
	status,
	wanted,
	id,
	narrow,
	box,
	children,
}: {
	label: string;
	/** 约 */
	mark?: ComponentChildren;
	/** How it is known, or what is asked of the reader. */
	status: string;
	/** The reader is asked to fill it in. */
	wanted?: boolean;
	/** Of the label: what the field is labelled by. */
	id: string;
	narrow?: boolean;
	box?: RefObject<HTMLDivElement | null>;
	children: ComponentChildren;
}) {
	return (
		<div class={narrow ? 'fact fact--narrow' : 'fact'} ref={box ?? null}>
			<div class="fact-head">
				<span>
					<span id={id}>{label}</span> {mark}
				</span>
				<span class={wanted ? 'fact-status fact-status--wanted' : 'fact-status'}>{status}</span>
			</div>
			{children}
		</div>
	);
}

/** A value that opens its field when it is pressed. */
export function FactValue({
	label,
	value,
	quiet,
	onPress,
}: {
	label: string;
	value: string;
	/** The status says already that it can be changed. */
	quiet?: boolean;
	onPress: () => void;
}) {
	return (
		<button type="button" class="fact-value" data-focus-back onClick={onPress}>
			<span>
				<span class="aside-only">{label} </span>
				{value}
			</span>{' '}
			<span class={quiet ? 'aside-only' : 'fact-change'}>{words().change}</span>
		</button>
	);
}

/** Where a fact comes from, in words; `folio` when the page prints it in its running head. */
export function basisWords(basis: Basis, folio = false): string {
	switch (basis) {
		case 'printed':
			return folio ? words().printedFolio : words().printed;
		case 'inferred':
			return words().inferred;
		case 'catalogue':
			return words().catalogue;
		case 'person':
			return words().person;
	}
}
