import type {Copy} from './gold-page.ts';
import {wideDigits} from './issue-print.ts';

/** Full-width digits (２０２３年) in all that an article prints, bylines and jumps apart. */
export function widenDigits<T extends Copy>(copy: T): T {
	return {
		...copy,
		headline: copy.headline.map(wideDigits),
		dateline: copy.dateline && wideDigits(copy.dateline),
		standfirst: copy.standfirst && wideDigits(copy.standfirst),
		blocks: copy.blocks.map(({type, text}) => ({type, text: wideDigits(text)})),
		captions: copy.captions.map(wideDigits),
	};
}
