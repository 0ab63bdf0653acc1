/**
 * Makes these requests at once and waits for all of them.
 *
 * A request on a transaction that was just aborted throws instead of rejecting; made in a bare array it would leave the
 * ones before it behind, rejecting with nobody listening.
 */
export function allRequests(...requests: readonly (() => Promise<unknown>)[]): Promise<readonly unknown[]> {
	return Promise.all(requests.map(async request => request()));
}
