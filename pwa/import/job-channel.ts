/** Lets the tabs of one browser hear of each other's import: figures only, no text of a page. */
import type {JobProgress} from './job-state.ts';

type Heard = {readonly kind: 'progress'; readonly progress?: JobProgress} | {readonly kind: 'ended'};

export type JobChannel = {
	readonly tell: (message: Heard) => void;
	readonly close: () => void;
};

/** A tab that is killed while it imports never says `ended`: silence this long stands for it. Progress comes every 100 ms. */
export const silence = 15_000;

export function openJobChannel(listen: (message: Heard) => void, patience = silence): JobChannel {
	const channel = new BroadcastChannel('jianbao-import');
	let silent: ReturnType<typeof setTimeout> | undefined;
	channel.onmessage = ({data}: MessageEvent<Heard>) => {
		clearTimeout(silent);
		if (data.kind === 'progress') silent = setTimeout(() => listen({kind: 'ended'}), patience);
		listen(data);
	};
	return {
		tell: message => channel.postMessage(message),
		close() {
			clearTimeout(silent);
			channel.close();
		},
	};
}
