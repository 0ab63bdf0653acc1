/** What a person types as a feed's address, checked before anything is fetched. */
import {feedAddress} from '@jianbao/core/feed/read-feed';

export type AddressProblem = 'notAnAddress' | 'already' | 'insecure';

/** An encrypted page may fetch over plain http from this computer alone: browsers block the rest as mixed content. */
export function readAddress(
	typed: string,
	pageProtocol: string,
	followed: readonly string[],
): {readonly url: string} | {readonly problem: AddressProblem} {
	const url = feedAddress(typed);
	if (url === undefined) return {problem: 'notAnAddress'};
	if (followed.includes(url)) return {problem: 'already'};
	const {protocol, hostname} = new URL(url);
	const local = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
	if (pageProtocol === 'https:' && protocol === 'http:' && !local) return {problem: 'insecure'};
	return {url};
}
