/** Who brought a page: a person's hand, or the feed of that address. */
export type Origin = 'person' | `feed ${string}`;

export const originOf = (feed: string): Origin => `feed ${feed}`;
