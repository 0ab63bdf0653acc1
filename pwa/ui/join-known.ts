/** What stands whole elsewhere in the article is not torn in its heading: 数字|人民币, 来料|加工. */

/** Characters looked at on either side of a break. */
const reach = 2;
/** Once in the heading itself, and at least twice more in the text: 应用|推广 met once is no term. */
const often = 3;
/** Pieces are joined up to this many characters: a line of 关怀版 has eight. */
const longest = 7;

/**
 * Joins neighbouring pieces whose characters at the break meet in `text` again and again, the most frequent ones first.
 * `text` is the article as printed, its heading included, without white space.
 */
export function joinKnown(pieces: readonly string[], text: string): readonly string[] {
	const joined = [...pieces];
	const meetings = pieces.slice(1).map((piece, index) => countOf(meetingOf(pieces[index] ?? '', piece), text));
	for (;;) {
		const most = Math.max(0, ...meetings.filter((_, at) => fits(joined[at], joined[at + 1])));
		if (most < often) return joined;
		const at = meetings.findIndex((count, index) => count === most && fits(joined[index], joined[index + 1]));
		joined.splice(at, 2, `${joined[at]}${joined[at + 1]}`);
		meetings.splice(at, 1);
	}
}

const fits = (before = '', after = ''): boolean => [...before].length + [...after].length <= longest;

const word = /^[\p{L}\p{N}]+$/u;

/** The last characters before a break and the first behind it; nothing where one of them is no letter. */
function meetingOf(before: string, after: string): string {
	const meeting = [...before].slice(-reach).join('') + [...after].slice(0, reach).join('');
	return word.test(meeting) ? meeting : '';
}

function countOf(part: string, text: string): number {
	return part === '' ? 0 : text.split(part).length - 1;
}
