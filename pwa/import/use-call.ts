/** What a screen asks the worker for: coming, there, or failed; asked anew when its key changes. */
import type {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {useEffect, useState} from 'preact/hooks';
import {toArchiveError} from '../worker/carry-error.ts';

export type Asked<T> =
	| {readonly stage: 'loading'}
	| {readonly stage: 'ready'; readonly value: T}
	| {readonly stage: 'failed'; readonly error: ArchiveError};

/** What was there stays while it is asked anew, unless `key` says that it is about something else. */
export function useCall<T>(key: string, turn: number, ask: () => Promise<T>): Asked<T> {
	const [asked, setAsked] = useState<{readonly key: string; readonly answer: Asked<T>}>();
	useEffect(() => {
		let current = true;
		const answer = (value: Asked<T>) => current && setAsked({key, answer: value});
		ask().then(
			value => answer({stage: 'ready', value}),
			(error: unknown) => answer({stage: 'failed', error: toArchiveError(error)}),
		);
		return () => {
			current = false;
		};
	}, [key, turn]);
	return asked?.key === key ? asked.answer : {stage: 'loading'};
}
