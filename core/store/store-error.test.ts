import {expect, test} from 'vitest';
import {faultOf, quotaError} from './store-error.ts';

const fault = (name: string, message = '') => faultOf(new DOMException(message, name));

test.each([
	['QuotaExceededError', ''],
	['NS_ERROR_DOM_QUOTA_REACHED', ''],
	['UnknownError', 'Encountered full disk while opening backing store for indexedDB.open.'],
	['UnknownError', 'FILE_ERROR_NO_SPACE'],
	['AbortError', 'The transaction was aborted, so the request cannot be fulfilled: not enough space'],
])('takes %s "%s" for a full disk', (name, message) => {
	expect(fault(name, message)).toBe('quota');
});

test.each([
	['UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'],
	['UnknownError', 'Internal error opening backing store for indexedDB.open.'],
	['InvalidStateError', "Failed to execute 'transaction' on 'IDBDatabase': The database connection is closing."],
	['AbortError', 'The transaction was aborted due to the connection being closed'],
])('takes %s "%s" for a dead connection', (name, message) => {
	expect(fault(name, message)).toBe('connection');
});

test('takes a version that is too high, and a refusal, for what they are', () => {
	expect(fault('VersionError')).toBe('newer');
	expect(fault('SecurityError')).toBe('unavailable');
});

test.each(['ConstraintError', 'DataCloneError', 'TransactionInactiveError', 'TypeError'])(
	'leaves %s, a mistake of ours, alone',
	name => {
		expect(fault(name)).toBe('other');
		expect(faultOf('a string')).toBe('other');
	},
);

test('tells how much was needed, and how much is free where the browser says so', async () => {
	const error = await quotaError(new Error('full'), 1234);
	expect(error).toMatchObject({code: 'quota-exceeded', transient: true, details: {needed: 1234}});
});
