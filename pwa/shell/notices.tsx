/** What may have to be said above any screen: no network; and what other features hand in (a new version, an import). */
import {type ReadonlySignal, signal} from '@preact/signals';
import type {ComponentType} from 'preact';
import {useState} from 'preact/hooks';
import {Banner} from '../ui/banner.tsx';
import {words} from './messages.ts';

/** Banners of lazily loaded features; each draws nothing while it has nothing to say. */
const handedIn = signal<readonly ComponentType[]>([]);

/** Adds a banner above every screen. The feature that calls it owns what it says and when. */
export function addNotice(View: ComponentType): void {
	handedIn.value = [...handedIn.value, View];
}

const offline = signal(false);

/** Follows the network; returns its end. */
export function watchNetwork(): () => void {
	const hear = () => {
		offline.value = !navigator.onLine;
	};
	hear();
	window.addEventListener('online', hear);
	window.addEventListener('offline', hear);
	return () => {
		window.removeEventListener('online', hear);
		window.removeEventListener('offline', hear);
	};
}

export const isOffline: ReadonlySignal<boolean> = offline;

export function Notices() {
	return (
		<div class="notices" aria-live="polite">
			<OfflineNotice />
			{handedIn.value.map((View, index) => (
				<View key={index} />
			))}
		</div>
	);
}

/** Said once a spell without network; a reader who knows may put it away. */
function OfflineNotice() {
	const [read, setRead] = useState(false);
	if (!offline.value || read) return null;
	return <Banner actions={[{label: words().understood, onPress: () => setRead(true)}]}>{words().offline}</Banner>;
}
