import type {BylineReading} from './read-byline.ts';

/** What a whole line is by its form alone. */
export type FixedForm =
	/** 署名 on a line of its own. */
	| {readonly kind: 'byline'; readonly reading: BylineReading}
	/** One or more bare names: a signature, or a byline without mark or role; the place decides. */
	| {readonly kind: 'name'; readonly reading: BylineReading}
	/** 转版, 接版. */
	| {readonly kind: 'jump'; readonly direction: 'to' | 'from'; readonly page: string}
	/** 导读's pointer to another page: 详见第3版. */
	| {readonly kind: 'pointer'}
	/** 阅读提示 – the label over a standfirst. */
	| {readonly kind: 'standfirst-label'}
	/** A known 栏目 label. */
	| {readonly kind: 'standing-head'}
	/** A drop shadow printed its text twice: the text once. */
	| {readonly kind: 'shadow'; readonly once: string}
	| {readonly kind: 'nameplate' | 'folio' | 'imprint' | 'hotline'};
