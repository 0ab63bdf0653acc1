/** Holds the screen awake while something is read: a phone that locks falls silent. Returns its end. */
export function keepAwake(): () => void {
	let ended = false;
	let lock: WakeLockSentinel | undefined;
	if ('wakeLock' in navigator) {
		navigator.wakeLock.request('screen').then(
			held => {
				if (ended) void held.release();
				else lock = held;
			},
			// Refused on low battery: reading goes on until the screen locks, as it would without us.
			() => undefined,
		);
	}
	return () => {
		ended = true;
		void lock?.release();
	};
}
