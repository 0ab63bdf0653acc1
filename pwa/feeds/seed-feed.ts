/** The feed that the reader brings along, published beside it by its own build. */
import {base} from '../shell/navigate.ts';

export const seedFeed: string = new URL(`${base}feed/feed.json`, location.href).href;
