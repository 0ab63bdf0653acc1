/** Asks before the window closes over drafts that are on the desk; inside the reader nothing is lost by walking about. */
import {effect} from '@preact/signals';
import {deskRows, reading} from './desk-model.ts';

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** Listens only while there is something to lose: a page with a beforeunload listener is kept out of the back-forward cache. */
export function guardDesk(): () => void {
	return effect(() => {
		if (deskRows.value.length === 0 && reading.value === undefined) return;
		addEventListener('beforeunload', ask);
		return () => removeEventListener('beforeunload', ask);
	});
}
