/** The ways to put page texts in: files, a folder, pasted text. */
import type {TargetedEvent} from 'preact';
import {useId, useRef, useState} from 'preact/hooks';
import {Button} from '../ui/button.tsx';
import {type Batches, fromFiles, fromText} from './gather-sources.ts';
import {words} from './messages.ts';

/** `first` while nothing was given yet: then choosing files is what the screen is for. */
export function Givers({first, onGive}: {first: boolean; onGive: (batches: Batches) => void}) {
	const files = useRef<HTMLInputElement>(null);
	const folder = useRef<HTMLInputElement>(null);
	const [pasting, setPasting] = useState(false);
	const take = ({currentTarget}: TargetedEvent<HTMLInputElement>) => {
		if (currentTarget.files) onGive(fromFiles([...currentTarget.files]));
		// The same file chosen twice in a row is a change too.
		currentTarget.value = '';
	};
	return (
		<div class="givers">
			{first && <p class="givers-lead">{words().lead}</p>}
			<input ref={files} type="file" hidden multiple accept=".txt,.zip,text/plain,application/zip" onChange={take} />
			<input ref={folder} type="file" hidden multiple {...{webkitdirectory: true}} onChange={take} />
			<div class="buttons">
				<Button filled={first && !pasting} onPress={() => files.current?.click()}>
					{words().chooseFiles}
				</Button>
				{canChooseFolder && <Button onPress={() => folder.current?.click()}>{words().chooseFolder}</Button>}
				<Button onPress={() => setPasting(!pasting)}>{words().choosePaste}</Button>
			</div>
			{pasting ? (
				<PasteBox
					filled={first}
					onGive={batches => {
						setPasting(false);
						onGive(batches);
					}}
				/>
			) : (
				canDrop && <p class="givers-hint">{words().dropHint}</p>
			)}
		</div>
	);
}

// iOS has no folders to choose before 18.4.
const canChooseFolder = typeof HTMLInputElement !== 'undefined' && 'webkitdirectory' in HTMLInputElement.prototype;
// Nothing is dropped or pasted by key where the only pointer is a finger.
const canDrop = typeof matchMedia !== 'undefined' && matchMedia('(any-pointer: fine)').matches;

function PasteBox({filled, onGive}: {filled: boolean; onGive: (batches: Batches) => void}) {
	const id = useId();
	const [text, setText] = useState('');
	const [asked, setAsked] = useState(false);
	const name = () => words().pasteName(new Date().toTimeString().slice(0, 5)) + '.txt';
	const empty = text.trim() === '';
	return (
		<form
			class="paste-box"
			onSubmit={event => {
				event.preventDefault();
				setAsked(true);
				if (!empty) onGive(fromText(name(), text));
			}}
		>
			<label for={id}>{words().pasteLabel}</label>
			<textarea
				id={id}
				rows={8}
				class="fact-input"
				placeholder={words().pasteHint}
				value={text}
				aria-describedby={`${id}-problem`}
				onInput={({currentTarget}) => setText(currentTarget.value)}
			/>
			<p class="fact-problem" id={`${id}-problem`} role="status">
				{asked && empty && words().pasteEmpty}
			</p>
			<button type="submit" class={filled ? 'button button--filled' : 'button'}>
				{words().pasteDone}
			</button>
		</form>
	);
}
