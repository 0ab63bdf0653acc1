/** Screens that the first one does not need arrive when they are asked for. */
import {type Signal, signal} from '@preact/signals';
import type {ComponentType} from 'preact';

type Loading<Props> =
	| {readonly stage: 'loading'}
	| {readonly stage: 'ready'; readonly View: ComponentType<Props>}
	| {readonly stage: 'failed'};

/**
 * A component that loads its code on first use. Loaded once, it is drawn at once ever after. A chunk that does not come
 * (no network before the service worker has kept it) gives `Failed`, whose retry asks again.
 */
export function lazily<Props extends object>(
	load: () => Promise<ComponentType<Props>>,
	{
		Failed,
		Waiting,
	}: {
		readonly Failed: ComponentType<{readonly onRetry: () => void}>;
		readonly Waiting?: ComponentType;
	},
): ComponentType<Props> & {readonly preload: () => void} {
	const state: Signal<Loading<Props>> = signal({stage: 'loading'});
	let asked = false;
	const ask = () => {
		asked = true;
		state.value = {stage: 'loading'};
		load().then(
			View => {
				state.value = {stage: 'ready', View};
			},
			() => {
				state.value = {stage: 'failed'};
			},
		);
	};
	const Lazy = (props: Props) => {
		if (!asked) ask();
		const now = state.value;
		if (now.stage === 'ready') return <now.View {...props} />;
		if (now.stage === 'failed') return <Failed onRetry={ask} />;
		return Waiting ? <Waiting /> : null;
	};
	return Object.assign(Lazy, {
		preload: () => {
			if (!asked) ask();
		},
	});
}
