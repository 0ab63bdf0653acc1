import {type BylineReading, readByline} from './read-byline.ts';
import {readDateline} from './read-dateline.ts';

/** What stands behind a text's last full stop: who wrote it, or where it was wired from. */
export type Signature = {
	readonly printed: string;
	readonly reading?: BylineReading;
	/** `（本报万象11月8日电）` */
	readonly dateline?: string;
};

/** `……的乡亲。 李明`, `……跑下去。（记者 李明）`, `……标出的结节。岭都记者 倪风田 摄` */
const behindStop = /(?<=[。！？…”][”’」』）)]?)(?<gap>\s*)(?<printed>[^。！？…”\s][^。！？…”]{1,48})$/u;
const bracketed = /^[（(【](?<inner>[^（(）)]+)[）)】]$/u;
const notPeople = /^(?:待续|未完|完|略|下|上|节选|摘编|图|表|注|题图|据报道)$|[发社讯电报网稿图文院局委部会]$/u;
const tailLength = 64;

/** Reads the signature at the end of a text as printed; undefined where the text simply ends. */
export function readTailSignature(text: string): Signature | undefined {
	const {gap = '', printed} = behindStop.exec(text.slice(-tailLength))?.groups ?? {};
	if (printed === undefined) return undefined;
	const inner = bracketed.exec(printed)?.groups?.inner;
	const dateline = inner === undefined ? undefined : readDateline(inner);
	if (dateline !== undefined && dateline === inner?.replace(/\s+/gu, '')) return {printed, dateline};
	if (inner !== undefined && notPeople.test(inner.trim())) return undefined;
	const reading = readByline(printed) ?? (inner === undefined ? undefined : readPenName(inner));
	if (reading === undefined || reading.unnamed) return undefined;
	const sure = inner !== undefined || gap !== '' || reading.hasRole || reading.hasCredit;
	return sure || /^\p{Script=Han}{2,3}$/u.test(printed) ? {printed, reading} : undefined;
}

/** 笔名 need no surname where a bracket says that it is a name: `（洛平）`. */
export function readPenName(inner: string): BylineReading | undefined {
	const name = inner.replace(/\s+/gu, '');
	if (!/^\p{Script=Han}{2,4}$/u.test(name) || notPeople.test(name)) return undefined;
	const bylines = [{role: null, names: [name], credit: null}];
	return {
		bylines,
		marked: false,
		hasRole: false,
		hasCredit: false,
		bracketed: true,
		unnamed: false,
		removed: '（）',
		repeated: '',
	};
}

export const endsSigned = (text: string): boolean => readTailSignature(text)?.reading !== undefined;
