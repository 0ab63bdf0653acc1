/** 字号, 行距, 底色: the same in the sheet over an article and among the settings. */
import {
	changeSettings,
	isCare,
	leadings,
	settings,
	stepSize,
	type TextSize,
	textSizes,
	themes,
	usualCareSize,
	usualSize,
} from '../shell/settings.ts';
import {Choice} from './choice.tsx';
import {words} from './messages.ts';
import './settings.css';

export function TextChoices() {
	const {leading, theme} = settings.value;
	return (
		<>
			<SizeChoice />
			<Choice
				legend={words().leading}
				values={leadings}
				names={words().leadings}
				chosen={leading}
				onChoose={value => changeSettings({leading: value})}
			/>
			<Choice
				legend={words().theme}
				values={themes}
				names={words().themes}
				chosen={theme}
				onChoose={value => changeSettings({theme: value})}
			/>
		</>
	);
}

function SizeChoice() {
	const {textSize} = settings.value;
	const isLarge = isCare(settings.value);
	const at = textSizes.indexOf(textSize);
	const choose = (size: TextSize | undefined) => size !== undefined && changeSettings({textSize: size});
	return (
		<div class="size-choice">
			<p class="size-head">
				<span id="size-name">{words().size}</span>
				<span class="figures">{words().sizeWords(textSize, isLarge)}</span>
			</p>
			<div class="size-steps">
				<button type="button" class="size-step" disabled={at === 0} onClick={() => choose(stepSize(textSize, -1))}>
					{words().smaller}
				</button>
				<input
					type="range"
					min={0}
					max={textSizes.length - 1}
					step={1}
					value={at}
					aria-labelledby="size-name"
					aria-valuetext={words().sizeWords(textSize, isLarge)}
					onInput={event => choose(textSizes[Number(event.currentTarget.value)])}
				/>
				<button
					type="button"
					class="size-step"
					disabled={at === textSizes.length - 1}
					onClick={() => choose(stepSize(textSize, 1))}
				>
					{words().larger}
				</button>
			</div>
			<p class="size-note">{words().careFrom}</p>
			<button type="button" class="size-mode" onClick={() => choose(isLarge ? usualSize : usualCareSize)}>
				{isLarge ? words().careOff : words().careOn}
			</button>
		</div>
	);
}
