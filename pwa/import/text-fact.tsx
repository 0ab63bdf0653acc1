/** A fact that is one line of text: paper, page number, section. Kept when the field is left or Enter is pressed. */
import type {Fact} from '@jianbao/core/newspaper/archived';
import type {ComponentChildren, TargetedEvent} from 'preact';
import {useId, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Field, FieldProblem} from './fact-edit.ts';
import {basisWords, FactRow, FactValue} from './fact-row.tsx';
import {words} from './preview-messages.ts';
import {useFocusBack} from './use-focus-back.ts';

export function TextFact<T extends string>({
	label,
	fact,
	show,
	read,
	missing,
	wanted,
	example,
	folio,
	narrow,
	onKeep,
	suggest,
}: {
	label: string;
	fact: Fact<T> | undefined;
	/** The value as a row shows it: 第6版 for 6. */
	show?: (value: T) => string;
	read: (text: string) => Field<T>;
	/** What stands at the right when nobody knows the fact. */
	missing: string;
	/** The reader is asked for it: the field stands open while it is missing. */
	wanted?: boolean;
	example?: string;
	folio?: boolean;
	narrow?: boolean;
	onKeep: (value: T | undefined) => void;
	suggest?: (typed: string, choose: (text: string) => void) => ComponentChildren;
}) {
	const id = useId();
	const [editing, setEditing] = useState(false);
	const open = editing || (wanted === true && fact === undefined);
	const box = useFocusBack<HTMLDivElement>(open);
	const status = fact ? basisWords(fact.basis, folio) : missing;
	const keep = (value: T | undefined) => {
		setEditing(false);
		if (value !== fact?.value) onKeep(value);
	};
	return (
		<FactRow
			label={label}
			id={id}
			status={status}
			wanted={wanted === true && fact === undefined}
			narrow={narrow === true}
			box={box}
		>
			{open ? (
				<TextField
					labelId={id}
					value={fact?.value ?? ''}
					placeholder={example ?? ''}
					read={read}
					focused={editing}
					onKeep={keep}
					onCancel={() => setEditing(false)}
					suggest={suggest}
				/>
			) : (
				<FactValue label={label} value={fact ? (show ?? String)(fact.value) : '—'} onPress={() => setEditing(true)} />
			)}
		</FactRow>
	);
}

type TextFieldProps<T> = {
	labelId: string;
	value: string;
	placeholder: string;
	read: (text: string) => Field<T>;
	/** The reader opened it: it takes the focus. One that stands open by itself does not, or a phone's keyboard would pop up. */
	focused: boolean;
	onKeep: (value: T | undefined) => void;
	onCancel: () => void;
	suggest?: ((typed: string, choose: (text: string) => void) => ComponentChildren) | undefined;
};

function TextField<T>({labelId, value, placeholder, read, focused, onKeep, onCancel, suggest}: TextFieldProps<T>) {
	const [typed, setTyped] = useState(value);
	const [problem, setProblem] = useState<FieldProblem>();
	const input = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => {
		if (focused) input.current?.select();
	}, [focused]);
	const submit = (text: string) => {
		const field = read(text);
		if ('problem' in field) setProblem(field.problem);
		else onKeep(field.value);
	};
	const type = ({currentTarget}: TargetedEvent<HTMLInputElement>) => {
		setTyped(currentTarget.value);
		setProblem(undefined);
	};
	const press = (event: KeyboardEvent) => {
		if (event.key === 'Enter') submit(typed);
		if (event.key === 'Escape') onCancel();
	};
	return (
		<>
			<input
				ref={input}
				class="fact-input"
				type="text"
				value={typed}
				placeholder={placeholder}
				aria-labelledby={labelId}
				aria-invalid={problem !== undefined}
				aria-describedby={`${labelId}-problem`}
				enterkeyhint="done"
				autocomplete="off"
				onInput={type}
				onChange={() => submit(typed)}
				onKeyDown={press}
				onBlur={() => typed === value && onCancel()}
			/>
			<p class="fact-problem" id={`${labelId}-problem`} role="status">
				{problem && words()[`problem:${problem}`]}
			</p>
			{suggest?.(typed, submit)}
		</>
	);
}
