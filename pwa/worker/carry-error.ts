/** Takes an error across the thread border and rebuilds it on the other side. */
import {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import type {CarriedError} from './messages.ts';

/** A fault that is no ArchiveError is a defect of ours; it travels as `unexpected` with its message, never the page's text. */
export function carryError(error: unknown): CarriedError {
	if (error instanceof ArchiveError) return {code: error.code, details: error.details};
	if (error instanceof DOMException && error.name === 'AbortError') return {code: 'aborted', details: {}};
	if (error instanceof DOMException && error.name === 'QuotaExceededError')
		return {code: 'quota-exceeded', details: {}};
	return {code: 'unexpected', details: {message: error instanceof Error ? error.message : String(error)}};
}

export const rebuildError = ({code, details}: CarriedError): ArchiveError => new ArchiveError(code, details);

/** Any thrown value as an ArchiveError, for code that stays on one thread. */
export const toArchiveError = (error: unknown): ArchiveError =>
	error instanceof ArchiveError ? error : rebuildError(carryError(error));
