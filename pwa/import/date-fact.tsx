/** 日期: one day, a range with its 约, or nothing yet; a short range is a choice of days. */
import type {PageFacts} from '@jianbao/core/newspaper/archived';
import {useId, useState} from 'preact/hooks';
import {fullDay, shortDay, weekday} from '../shell/day-words.ts';
import {dateDoubt, issueWords} from '../shell/issue-words.ts';
import {Button} from '../ui/button.tsx';
import {DoubtMark} from '../ui/doubt-mark.tsx';
import {type DayRange, daysOf, type FieldProblem, readDays, toIsoDay} from './fact-edit.ts';
import {basisWords, FactRow, FactValue} from './fact-row.tsx';
import {words} from './preview-messages.ts';
import {useFocusBack} from './use-focus-back.ts';

type DateFactOf = NonNullable<PageFacts['date']>;

/** Kept by a button and not on change: a date field changes with every digit of the year. */
export function DateFact({fact, onKeep}: {fact: DateFactOf | undefined; onKeep: (range: DayRange) => void}) {
	const id = useId();
	const [editing, setEditing] = useState(false);
	const keep = (range: DayRange) => {
		setEditing(false);
		onKeep(range);
	};
	const box = useFocusBack<HTMLDivElement>(fact !== undefined && !editing);
	const doubt = dateDoubt(fact);
	const mark = doubt && <DoubtMark label={issueWords().about} name={issueWords().aboutName} sentence={doubt} />;
	return (
		<FactRow
			label={words().date}
			id={id}
			mark={mark}
			status={fact ? basisWords(fact.basis) : words().dateMissing}
			wanted={fact === undefined}
			box={box}
		>
			{fact && !editing ? (
				<FactValue
					label={words().date}
					value={rangeWords(fact.value)}
					quiet={fact.basis === 'inferred'}
					onPress={() => setEditing(true)}
				/>
			) : (
				<DayFields range={fact?.value} onKeep={keep} {...(fact && {onCancel: () => setEditing(false)})} />
			)}
		</FactRow>
	);
}

function rangeWords({earliest, latest}: DayRange): string {
	if (earliest === latest) return fullDay(earliest);
	const end = earliest.slice(0, 4) === latest.slice(0, 4) ? shortDay(latest) : fullDay(latest);
	return words().dayRange(fullDay(earliest), end);
}

function DayFields({
	range,
	onKeep,
	onCancel,
}: {
	range: DayRange | undefined;
	onKeep: (range: DayRange) => void;
	onCancel?: () => void;
}) {
	const [from, setFrom] = useState<string>(range?.earliest ?? '');
	const [to, setTo] = useState<string>(range && range.latest !== range.earliest ? range.latest : '');
	const [problem, setProblem] = useState<FieldProblem>();
	const days = range && range.latest !== range.earliest ? daysOf(range) : [];
	const submit = () => {
		const field = readDays(from, to, today());
		if ('problem' in field) setProblem(field.problem);
		else if (field.value) onKeep(field.value);
	};
	return (
		<div class="day-fields">
			{days.length > 0 && (
				<fieldset class="day-choice">
					<legend class="fact-hint">{words().pickDay}</legend>
					{days.map(day => (
						<button type="button" class="choice" key={day} onClick={() => onKeep({earliest: day, latest: day})}>
							{shortDay(day)} <small>{weekday(day)}</small>
						</button>
					))}
				</fieldset>
			)}
			<div class="day-inputs">
				<DayInput label={words().firstDay} value={from} onType={setFrom} />
				<DayInput label={words().lastDay} value={to} onType={setTo} />
			</div>
			<p class="fact-problem" role="status">
				{problem && words()[`problem:${problem}`]}
			</p>
			<p class="fact-hint">{words().rangeHint}</p>
			<div class="buttons">
				{onCancel && <Button onPress={onCancel}>{words().cancel}</Button>}
				<Button onPress={submit} disabled={!from}>
					{words().done}
				</Button>
			</div>
		</div>
	);
}

function DayInput({label, value, onType}: {label: string; value: string; onType: (value: string) => void}) {
	return (
		<label class="day-input">
			<span>{label}</span>
			<input type="date" class="fact-input" value={value} onInput={({currentTarget}) => onType(currentTarget.value)} />
		</label>
	);
}

const today = () => toIsoDay(new Date().toLocaleDateString('sv')) ?? '9999-12-31';
