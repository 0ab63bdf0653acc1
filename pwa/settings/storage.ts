/** How much the archive takes, how much is left, and whether the browser has promised to keep it. */
import {signal} from '@preact/signals';

export type StorageState = {
	/** Bytes; absent where the browser does not tell. */
	readonly used?: number;
	readonly free?: number;
	readonly kept: boolean;
};

export const storage = signal<StorageState | undefined>(undefined);

export async function readStorage(): Promise<void> {
	const manager = storageManager();
	if (manager === undefined) {
		storage.value = {kept: false};
		return;
	}
	const [estimate, kept] = await Promise.all([manager.estimate(), manager.persisted()]);
	const {usage, quota} = estimate;
	storage.value = {
		kept,
		...(usage !== undefined && {used: usage}),
		...(usage !== undefined && quota !== undefined && {free: Math.max(0, quota - usage)}),
	};
}

/**
 * Asks the browser to keep the archive; true where it agrees. To be asked after the first import, when there is
 * something to keep: Chrome decides by how much the site is used, Firefox asks the person.
 */
export async function askToKeep(): Promise<boolean> {
	const manager = storageManager();
	if (manager === undefined) return false;
	const kept = (await manager.persisted()) || (await manager.persist());
	await readStorage();
	return kept;
}

/** Absent on a page that is not secure. */
const storageManager = (): StorageManager | undefined =>
	typeof navigator !== 'undefined' && 'storage' in navigator ? navigator.storage : undefined;

/** 6 KB, 1.4 MB, 23 GB: decimal, as systems show it. */
export function sizeWords(bytes: number): string {
	const units = ['KB', 'MB', 'GB', 'TB'];
	let value = bytes / 1000;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1000;
		unit += 1;
	}
	const figure = value < 10 && unit > 0 ? value.toFixed(1) : String(Math.round(value));
	return `${figure} ${units[unit]}`;
}
