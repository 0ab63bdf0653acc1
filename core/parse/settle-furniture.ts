import type {ClassifiedLine} from './classify-lines.ts';

/** How many lines from a page's first or last line still count as its edge. */
const edge = 12;
const furnitureKinds = new Set(['nameplate', 'folio', 'imprint', 'hotline']);
/** Short lines between two sure nameplate lines belong to the nameplate: 触屏版, 爱报名. */
const longestZoneLine = 10;
const widestZoneGap = 8;

const isFurniture = (line: ClassifiedLine | undefined): boolean => line?.furniture !== undefined;
const isSure = (line: ClassifiedLine | undefined): boolean => line?.furniture?.sure === true;

/**
 * 报头区 – settles what one line alone cannot: a bare date or weekday is furniture only at the page's edge or beside
 * sure furniture, and short lines between two nameplate lines belong to it.
 */
export function settleFurniture(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
	const settled = lines.map((line, at) =>
		isFurniture(line) && !isSure(line) && !isPlaced(lines, at) ? release(line) : line,
	);
	return labelHotlines(fillZones(settled));
}

function isPlaced(lines: readonly ClassifiedLine[], at: number): boolean {
	if (at < edge || at >= lines.length - edge / 2) return true;
	return isSure(lines[at - 1]) || isSure(lines[at + 1]);
}

function release({furniture: _, ...line}: ClassifiedLine): ClassifiedLine {
	return {...line, form: undefined};
}

/** Only the nameplate makes a zone: two or more of its lines within a page's first lines. */
function fillZones(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
	const out = [...lines];
	let last = -1;
	let count = 0;
	for (let at = 0; at < lines.length && at < 60; at++) {
		const line = lines[at];
		if (line?.form === undefined || !furnitureKinds.has(line.form.kind)) continue;
		const zoned = last >= 0 && count >= 2 && at - last <= widestZoneGap && at - last > 1;
		if (zoned && lines.slice(last + 1, at).every(isZoneLine)) {
			for (const [i, between] of lines.slice(last + 1, at).entries()) out[last + 1 + i] = asNameplate(between);
		}
		last = at;
		count++;
	}
	return out;
}

const isZoneLine = (line: ClassifiedLine): boolean =>
	line.tight.length <= longestZoneLine &&
	(line.form === undefined || line.form.kind === 'name' || line.form.kind === 'shadow');

function asNameplate(line: ClassifiedLine): ClassifiedLine {
	const once = line.form?.kind === 'shadow' ? line.form.once : line.tight;
	const day = /^\d{1,2}$/u.test(once) ? Number(once) : undefined;
	const calendar = day !== undefined && day >= 1 && day <= 31 ? {day} : {};
	const shadow = line.form?.kind === 'shadow' ? {shadow: once} : {};
	return {
		...line,
		...shadow,
		form: {kind: 'nameplate'},
		furniture: {kind: 'nameplate', calendar, found: ['zone'], sure: true},
	};
}

/** `新闻`, `热线` over the numbers: the label's pieces belong to the hotline. */
function labelHotlines(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
	const out = [...lines];
	for (let at = 1; at < out.length; at++) {
		if (out[at]?.form?.kind !== 'hotline') continue;
		for (const size of [2, 1]) {
			const label = out.slice(Math.max(0, at - size), at);
			if (!label.every(line => line.furniture?.found[0] === 'zone')) continue;
			if (!/^(?:新闻|读者|服务|24小时|报料)?(?:热线|电话)$/u.test(label.map(({tight}) => tight).join(''))) continue;
			for (const [i, line] of label.entries()) {
				const furniture = line.furniture;
				if (furniture !== undefined)
					out[at - label.length + i] = {...line, form: {kind: 'hotline'}, furniture: {...furniture, kind: 'hotline'}};
			}
		}
	}
	return out;
}
