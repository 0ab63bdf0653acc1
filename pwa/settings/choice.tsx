import {useId} from 'preact/hooks';

/** One of a few words: radio buttons that look like words with a bar under the chosen one. */
export function Choice<Value extends string>({
	legend,
	values,
	names,
	chosen,
	onChoose,
}: {
	legend: string;
	values: readonly Value[];
	names: readonly string[];
	chosen: Value;
	onChoose: (value: Value) => void;
}) {
	const group = useId();
	return (
		<fieldset class="choice-row">
			<legend>{legend}</legend>
			<div class="choice-words">
				{values.map((value, index) => (
					<label key={value} class="choice-word">
						<input
							type="radio"
							name={group}
							value={value}
							checked={value === chosen}
							onChange={() => onChoose(value)}
						/>
						<span>{names[index]}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
