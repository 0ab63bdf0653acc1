/** Key ranges over ids that read like a path. */

/** All keys one or more steps below `parent`. `0` is the character after `/`, so nothing lies between. */
export const below = (parent: string): IDBKeyRange => IDBKeyRange.bound(`${parent}/`, `${parent}0`, false, true);

/** All feed issues of one feed: an array key sorts below `[feed, []]` for every string. */
export const ofFeed = (feed: string): IDBKeyRange => IDBKeyRange.bound([feed], [feed, []]);

/** A printed place and the pages stored beside it: `1` and `1~k3f9z2ab…`. */
export const besides = (place: string): IDBKeyRange => IDBKeyRange.bound(`${place}~`, `${place}~\uffff`);
